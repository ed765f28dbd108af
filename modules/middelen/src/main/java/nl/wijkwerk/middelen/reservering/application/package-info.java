/**
 * Reservations of money for items of plans: what can be done with them, each with its power and its
 * trail. Gives records only.
 */
package nl.wijkwerk.middelen.reservering.application;
