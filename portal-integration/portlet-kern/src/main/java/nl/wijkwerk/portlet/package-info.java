/**
 * Shows a portlet of Wijkwerk in a portal of somebody else: asks for it as the reader, lets through
 * no other addresses, and makes it fit. Knows no portlet API, so that each of them gets a thin
 * adapter.
 */
package nl.wijkwerk.portlet;
