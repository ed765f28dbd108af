/** Groups of cities and of wijken: made, changed, and compared with. */
package nl.wijkwerk.monitoring.groep;
