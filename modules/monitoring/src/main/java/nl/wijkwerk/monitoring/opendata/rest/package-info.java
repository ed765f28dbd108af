/** Datasets and what is known of sources in the API. */
package nl.wijkwerk.monitoring.opendata.rest;
