/** Figures published as open data: which, under which licence, and without what is too small. */
package nl.wijkwerk.monitoring.opendata;
