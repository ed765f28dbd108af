/** The frame in the REST API. */
package nl.wijkwerk.wijkplan.kader.rest;
