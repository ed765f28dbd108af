/** Borders and maps over REST. */
package nl.wijkwerk.monitoring.kaart.rest;
