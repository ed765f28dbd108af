/** Evaluations in the REST API. */
package nl.wijkwerk.wijkplan.evaluatie.rest;
