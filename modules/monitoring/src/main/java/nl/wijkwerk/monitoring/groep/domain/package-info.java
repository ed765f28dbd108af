/** What a group of areas is, and what has to be said of it. */
package nl.wijkwerk.monitoring.groep.domain;
