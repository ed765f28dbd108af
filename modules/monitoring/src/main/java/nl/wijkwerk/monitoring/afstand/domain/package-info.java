/**
 * The engine: how far a wijk stands from its own city, how that develops, and why. Source: the
 * rules of the Outcomemonitor in "Voortgangsrapportage wijkaanpak 2013". No database, no framework.
 */
package nl.wijkwerk.monitoring.afstand.domain;
