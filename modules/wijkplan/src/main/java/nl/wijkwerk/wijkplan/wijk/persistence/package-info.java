/** Names of what happened in a wijk, from schema wijkplan. */
package nl.wijkwerk.wijkplan.wijk.persistence;
