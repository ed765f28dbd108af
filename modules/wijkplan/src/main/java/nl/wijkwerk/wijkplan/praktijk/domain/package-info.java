/** Rules of the practices that work. */
package nl.wijkwerk.wijkplan.praktijk.domain;
