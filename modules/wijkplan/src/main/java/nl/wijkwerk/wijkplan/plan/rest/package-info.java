/** The wijkplan in the REST API. */
package nl.wijkwerk.wijkplan.plan.rest;
