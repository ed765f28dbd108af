package nl.wijkwerk.monitoring.verhaal.domain;

/** Whether consent still holds. What has ended never holds again. */
public enum Toestemmingsstand {
  GELDIG,
  INGETROKKEN,
  VERLOPEN
}
