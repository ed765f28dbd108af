/** The tables of forums, meetings, points and decisions: JPA for changes, SQL for the lists. */
package nl.wijkwerk.samenwerking.overleg.persistence;
