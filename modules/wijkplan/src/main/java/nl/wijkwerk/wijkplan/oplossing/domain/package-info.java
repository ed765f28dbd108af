/** Rules of the library of solutions. */
package nl.wijkwerk.wijkplan.oplossing.domain;
