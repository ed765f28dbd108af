/** Practices that worked elsewhere, of six kinds, linked to options of the library. */
package nl.wijkwerk.wijkplan.praktijk;
