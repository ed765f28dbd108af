/** Stores plans in schema wijkplan. */
package nl.wijkwerk.wijkplan.plan.persistence;
