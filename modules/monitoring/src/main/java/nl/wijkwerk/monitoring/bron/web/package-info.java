/** The page of the sources. */
package nl.wijkwerk.monitoring.bron.web;
