/** Screens of the steering group. */
package nl.wijkwerk.wijkplan.regiegroep.web;
