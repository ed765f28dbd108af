/** Series in the REST API. */
package nl.wijkwerk.monitoring.reeks.rest;
