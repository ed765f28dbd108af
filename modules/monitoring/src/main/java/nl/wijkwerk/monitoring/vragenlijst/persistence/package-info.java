/** Questionnaires, what was handed in, and the results that stay. */
package nl.wijkwerk.monitoring.vragenlijst.persistence;
