/**
 * Reservations of money for items of plans: the things with their rules. Knows no screen, API or
 * container, and is given the time.
 */
package nl.wijkwerk.middelen.reservering.domain;
