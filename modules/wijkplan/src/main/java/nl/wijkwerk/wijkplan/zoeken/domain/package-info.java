/** What can be searched for, and what is shown of it. */
package nl.wijkwerk.wijkplan.zoeken.domain;
