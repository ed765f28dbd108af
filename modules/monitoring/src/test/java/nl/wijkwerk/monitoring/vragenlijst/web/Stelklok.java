package nl.wijkwerk.monitoring.vragenlijst.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test puts forward. */
final class Stelklok extends Clock {
  private Instant nu = Instant.parse("2026-11-27T09:00:00Z");

  void verzet(Duration duur) {
    nu = nu.plus(duur);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return nu;
  }
}
