/** Indicators and distances over REST. */
package nl.wijkwerk.monitoring.afstand.rest;
