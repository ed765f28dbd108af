/** Package overname in the REST API. */
package nl.wijkwerk.wijkplan.overname.rest;
