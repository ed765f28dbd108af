/** Figures that are fetched at the source over HTTP, and come in by the door of the files. */
package nl.wijkwerk.monitoring.bron;
