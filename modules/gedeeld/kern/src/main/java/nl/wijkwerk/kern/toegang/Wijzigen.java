package nl.wijkwerk.kern.toegang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that changes something, and the power that it takes. Inside, the power is checked for
 * the area concerned ({@link Toegang#vereis}) and a line is added to the trail; a change that omits
 * either is rolled back.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Wijzigen {
  Bevoegdheid value();
}
