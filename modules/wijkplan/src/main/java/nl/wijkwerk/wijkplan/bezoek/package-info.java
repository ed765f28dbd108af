/** Visits to other municipalities, and what they mean for a plan. */
package nl.wijkwerk.wijkplan.bezoek;
