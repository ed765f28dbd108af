/** What an indicator is, and what it has to say of itself. */
package nl.wijkwerk.monitoring.indicator.domain;
