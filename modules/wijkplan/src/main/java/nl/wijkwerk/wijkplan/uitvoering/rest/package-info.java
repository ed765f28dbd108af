/** Projects through the REST API. */
package nl.wijkwerk.wijkplan.uitvoering.rest;
