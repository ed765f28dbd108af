/**
 * What the rules are for reading delivered figures: cells, area codes, columns, and the report of
 * what was read, missing and refused. No files and no database.
 */
package nl.wijkwerk.monitoring.inlezen.domain;
