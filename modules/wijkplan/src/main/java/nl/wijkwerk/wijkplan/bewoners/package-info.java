/** Evenings with residents about a plan: what they said, and what became of it. */
package nl.wijkwerk.wijkplan.bewoners;
