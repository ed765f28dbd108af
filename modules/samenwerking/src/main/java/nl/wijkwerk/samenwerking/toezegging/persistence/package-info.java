/** The tables of promises: JPA for changes, SQL for the lists. */
package nl.wijkwerk.samenwerking.toezegging.persistence;
