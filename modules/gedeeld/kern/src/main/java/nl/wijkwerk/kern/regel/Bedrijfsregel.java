package nl.wijkwerk.kern.regel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ties the code that holds a rule of the domain, and the test that fails without it, to the rule's
 * id in {@code docs/bedrijfsregels}. A test compares the three.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.CONSTRUCTOR})
public @interface Bedrijfsregel {
  String[] value();
}
