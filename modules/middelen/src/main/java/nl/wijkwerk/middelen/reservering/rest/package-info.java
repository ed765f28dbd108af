/**
 * Reservations of money for items of plans: the REST API. Translates between HTTP and the
 * application layer.
 */
package nl.wijkwerk.middelen.reservering.rest;
