/** Practices in the REST API. */
package nl.wijkwerk.wijkplan.praktijk.rest;
