/** Rules of the steering group. */
package nl.wijkwerk.wijkplan.regiegroep.domain;
