/** Making, publishing and withdrawing datasets, and reading what is public. */
package nl.wijkwerk.monitoring.opendata.application;
