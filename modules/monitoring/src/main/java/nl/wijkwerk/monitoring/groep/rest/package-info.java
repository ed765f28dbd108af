/** Groups in the REST API. */
package nl.wijkwerk.monitoring.groep.rest;
