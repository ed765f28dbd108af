/** The compass on a page and as a file. */
package nl.wijkwerk.monitoring.kompas.web;
