/** Plan types in the REST API. */
package nl.wijkwerk.wijkplan.plansoort.rest;
