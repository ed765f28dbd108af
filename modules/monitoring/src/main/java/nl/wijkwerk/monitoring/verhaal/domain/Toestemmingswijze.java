package nl.wijkwerk.monitoring.verhaal.domain;

/** How somebody gave consent. */
public enum Toestemmingswijze {
  SCHRIFTELIJK,
  EMAIL,
  MONDELING
}
