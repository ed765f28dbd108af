/** Use cases of the sources, and the fetching beside the request. */
package nl.wijkwerk.monitoring.bron.application;
