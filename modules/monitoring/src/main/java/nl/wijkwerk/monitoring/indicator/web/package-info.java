/** Pages of indicators. */
package nl.wijkwerk.monitoring.indicator.web;
