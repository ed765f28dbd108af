/** Short questionnaires for residents of wijken: made, filled in without sign-on, and counted. */
package nl.wijkwerk.monitoring.vragenlijst;
