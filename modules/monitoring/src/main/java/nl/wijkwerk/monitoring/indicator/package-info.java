/**
 * Indicators as data: what is measured, in which unit, which way is better, how it is computed and
 * what it is judged by. The municipality makes and changes them itself.
 */
package nl.wijkwerk.monitoring.indicator;
