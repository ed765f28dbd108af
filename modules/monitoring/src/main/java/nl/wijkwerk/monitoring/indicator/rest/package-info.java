/** Indicators in the REST API. */
package nl.wijkwerk.monitoring.indicator.rest;
