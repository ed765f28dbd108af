/** Own areas in the REST API. */
package nl.wijkwerk.monitoring.eigengebied.rest;
