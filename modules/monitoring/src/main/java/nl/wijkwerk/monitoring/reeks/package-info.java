/** A figure through the years, with its breaks, as a line and as a table. */
package nl.wijkwerk.monitoring.reeks;
