package nl.wijkwerk.kern.toegang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case by which anybody, signed in or not, hands in something that must not be known to be
 * theirs. It takes no power and leaves no line in the trail: a line would tell who, from where and
 * when. What may be handed in, and how often, its own rules say.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Inzenden {}
