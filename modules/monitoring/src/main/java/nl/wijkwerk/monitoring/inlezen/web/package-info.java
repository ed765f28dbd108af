/** Screens for reading in figures, for the administrator. */
package nl.wijkwerk.monitoring.inlezen.web;
