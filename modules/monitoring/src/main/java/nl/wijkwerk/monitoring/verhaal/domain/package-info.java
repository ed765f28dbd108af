/** Rules of stories, of consent and of photos. */
package nl.wijkwerk.monitoring.verhaal.domain;
