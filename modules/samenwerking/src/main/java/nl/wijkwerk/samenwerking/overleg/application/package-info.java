/**
 * What people and events can do with agendas and decisions: the only place with transactions and
 * access checks. Gives records to screens and API, never entities.
 */
package nl.wijkwerk.samenwerking.overleg.application;
