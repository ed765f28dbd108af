/**
 * Reading delivered files from a folder of their own: unpacking, recognising what each file is, and
 * walking through the rows without keeping them.
 */
package nl.wijkwerk.monitoring.inlezen.bestand;
