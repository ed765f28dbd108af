package nl.wijkwerk.kern.toegang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A use case that changes nothing, and the power that it takes. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Lezen {
  Bevoegdheid[] value() default {};

  /** Open to everyone, signed in or not: what was published. */
  boolean openbaar() default false;
}
