/** The API of questionnaires. */
package nl.wijkwerk.monitoring.vragenlijst.rest;
