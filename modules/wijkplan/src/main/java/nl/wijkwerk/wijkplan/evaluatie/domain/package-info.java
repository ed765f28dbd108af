/** Rules of the yearly evaluation. */
package nl.wijkwerk.wijkplan.evaluatie.domain;
