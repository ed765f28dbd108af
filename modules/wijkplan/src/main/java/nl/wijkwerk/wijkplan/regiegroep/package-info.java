/** The steering group of a wijk: who sits in it, and who is missing. */
package nl.wijkwerk.wijkplan.regiegroep;
