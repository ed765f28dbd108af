/**
 * What anybody reads without signing on: the list, the files and the metadata. It shows what was
 * published and nothing else.
 */
package nl.wijkwerk.monitoring.opendata.openbaar;
