/** Sources over REST. */
package nl.wijkwerk.monitoring.bron.rest;
