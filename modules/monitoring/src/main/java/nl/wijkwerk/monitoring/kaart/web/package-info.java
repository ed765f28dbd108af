/** The pages of borders and of the map. */
package nl.wijkwerk.monitoring.kaart.web;
