/** Pages on which datasets are chosen, looked at and published. */
package nl.wijkwerk.monitoring.opendata.web;
