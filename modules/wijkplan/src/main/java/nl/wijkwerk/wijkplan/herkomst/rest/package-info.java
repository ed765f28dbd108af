/** Package herkomst in the REST API. */
package nl.wijkwerk.wijkplan.herkomst.rest;
