package nl.wijkwerk.kern.toegang;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class of the application layer: the only door to the domain, for screen, API, import and event
 * alike. Each public method says with {@link Lezen} or {@link Wijzigen} which power it takes; a
 * method that says nothing is refused.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Gebruiksgeval {}
