/** Texts of wijken in the API. */
package nl.wijkwerk.monitoring.woorden.rest;
