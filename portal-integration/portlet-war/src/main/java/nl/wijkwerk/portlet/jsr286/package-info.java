/**
 * Portlets of Wijkwerk for a portal with JSR-286: a thin layer over {@code nl.wijkwerk.portlet}.
 */
package nl.wijkwerk.portlet.jsr286;
