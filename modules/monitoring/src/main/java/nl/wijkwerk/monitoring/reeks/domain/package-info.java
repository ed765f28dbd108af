/** What a series is, and where it breaks. */
package nl.wijkwerk.monitoring.reeks.domain;
