package nl.wijkwerk.kern.gebeurtenis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Name of the event that a published record stands for, in reverse DNS with a plural domain as the
 * NL GOV profile for CloudEvents asks: {@code nl.wijkwerk.wijkplannen.aangeboden}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Gebeurtenissoort {
  String value();
}
