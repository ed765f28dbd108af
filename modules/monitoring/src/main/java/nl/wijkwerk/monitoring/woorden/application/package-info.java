/** Reading, correcting and approving the texts of a wijk. */
package nl.wijkwerk.monitoring.woorden.application;
