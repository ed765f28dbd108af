/** Composing the steering group. */
package nl.wijkwerk.wijkplan.regiegroep.application;
