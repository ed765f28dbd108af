/** Lessons in the REST API. */
package nl.wijkwerk.wijkplan.les.rest;
