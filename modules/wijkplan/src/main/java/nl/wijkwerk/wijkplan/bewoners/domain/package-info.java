/** Rules of evenings with residents. */
package nl.wijkwerk.wijkplan.bewoners.domain;
