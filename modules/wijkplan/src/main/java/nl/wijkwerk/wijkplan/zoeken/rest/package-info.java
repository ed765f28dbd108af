/** Searching in the API. */
package nl.wijkwerk.wijkplan.zoeken.rest;
