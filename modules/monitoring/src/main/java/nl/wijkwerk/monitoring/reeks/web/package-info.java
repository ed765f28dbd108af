/** The page of a series, and its files. */
package nl.wijkwerk.monitoring.reeks.web;
