/** Networks in the API. */
package nl.wijkwerk.wijkplan.netwerk.rest;
