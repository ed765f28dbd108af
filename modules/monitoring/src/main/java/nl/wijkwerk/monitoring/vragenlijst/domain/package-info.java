/**
 * What a questionnaire asks, which answers fit it, and what its answers say of a wijk. No database
 * and no screen.
 */
package nl.wijkwerk.monitoring.vragenlijst.domain;
