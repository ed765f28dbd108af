/** Visits in the REST API. */
package nl.wijkwerk.wijkplan.bezoek.rest;
