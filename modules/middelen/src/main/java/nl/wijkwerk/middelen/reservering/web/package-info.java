/**
 * Reservations of money for items of plans: what the pages need. Holds records and calls the
 * application layer.
 */
package nl.wijkwerk.middelen.reservering.web;
