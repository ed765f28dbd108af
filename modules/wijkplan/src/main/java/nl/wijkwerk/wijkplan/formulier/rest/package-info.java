/** Forms and reading in over the API. */
package nl.wijkwerk.wijkplan.formulier.rest;
