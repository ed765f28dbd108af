/** Making, opening and closing questionnaires; handing in answers; reading results. */
package nl.wijkwerk.monitoring.vragenlijst.application;
