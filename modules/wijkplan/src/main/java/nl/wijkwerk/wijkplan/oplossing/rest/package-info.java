/** The library in the REST API. */
package nl.wijkwerk.wijkplan.oplossing.rest;
