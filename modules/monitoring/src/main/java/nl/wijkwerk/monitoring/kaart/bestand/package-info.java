/** Files with borders, read as a stream: GeoJSON and TopoJSON. */
package nl.wijkwerk.monitoring.kaart.bestand;
