/** Pages of questionnaires, also the one that residents fill in. */
package nl.wijkwerk.monitoring.vragenlijst.web;
