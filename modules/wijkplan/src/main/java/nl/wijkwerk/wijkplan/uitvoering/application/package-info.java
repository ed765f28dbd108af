/**
 * What people can do with projects: the only place with transactions and access checks. Gives
 * records to screens and API, never entities.
 */
package nl.wijkwerk.wijkplan.uitvoering.application;
