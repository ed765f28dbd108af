package nl.wijkwerk.test;

import java.util.Map;

/**
 * Settings of the product that the tests of a module need on their server, by the name that the
 * product asks for. Found by {@link java.util.ServiceLoader}, and asked before the server starts.
 */
@FunctionalInterface
public interface Testinstellingen {
  Map<String, String> settings();
}
