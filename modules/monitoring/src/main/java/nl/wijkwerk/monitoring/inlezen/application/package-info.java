/**
 * Use cases of reading in figures: start, follow, stop and look back. The work itself runs beside
 * the request, in one transaction.
 */
package nl.wijkwerk.monitoring.inlezen.application;
