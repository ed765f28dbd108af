/** Shapes: mended, simplified together, and written as a path. */
package nl.wijkwerk.monitoring.kaart.vorm;
