/** Reading the compass of a wijk. */
package nl.wijkwerk.monitoring.kompas.application;
