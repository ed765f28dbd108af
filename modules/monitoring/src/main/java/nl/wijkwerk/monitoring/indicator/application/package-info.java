/** Making and changing indicators. */
package nl.wijkwerk.monitoring.indicator.application;
