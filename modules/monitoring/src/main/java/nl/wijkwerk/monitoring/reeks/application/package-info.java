/** Reading and drawing a series. */
package nl.wijkwerk.monitoring.reeks.application;
