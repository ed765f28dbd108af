/** Making, changing and removing groups. */
package nl.wijkwerk.monitoring.groep.application;
