/** The wijkanalyse in the REST API. */
package nl.wijkwerk.wijkplan.analyse.rest;
