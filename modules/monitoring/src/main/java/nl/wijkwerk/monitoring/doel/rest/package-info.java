/** The API of goals and their counts. */
package nl.wijkwerk.monitoring.doel.rest;
