package nl.wijkwerk.monitoring.groep.domain;

import java.util.regex.Pattern;

/** What a group consists of. */
public enum Groepsoort {
  /** Municipalities, that a total is compared with. */
  STEDEN("GM\\d{4}"),
  /** Wijken and villages, that the table of distances can be narrowed to. */
  WIJKEN(".+");

  private final Pattern code;

  Groepsoort(String code) {
    this.code = Pattern.compile(code);
  }

  /** Whether an area with this code can be a member. */
  boolean past(String lid) {
    return code.matcher(lid).matches();
  }
}
