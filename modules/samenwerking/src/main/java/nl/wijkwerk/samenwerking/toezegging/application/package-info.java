/**
 * What people can do with promises: the only place with transactions and access checks. Gives
 * records to screens and API, never entities.
 */
package nl.wijkwerk.samenwerking.toezegging.application;
