/** The line of descent of plans, and what hangs loose. */
package nl.wijkwerk.wijkplan.herkomst;
