/**
 * Reservations of money for items of plans: how they are stored, locked and summed up. Decides
 * nothing.
 */
package nl.wijkwerk.middelen.reservering.persistence;
