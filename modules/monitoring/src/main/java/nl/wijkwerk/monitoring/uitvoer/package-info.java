/** Figures and reports as files that a spreadsheet opens. */
package nl.wijkwerk.monitoring.uitvoer;
