/**
 * Indicators as data: what is measured, in which unit, which way is better, and how it is computed.
 */
package nl.wijkwerk.monitoring.indicator;
