/**
 * Budgets, posts and budget holders: how they are stored, locked and summed up. Decides nothing.
 */
package nl.wijkwerk.middelen.begroting.persistence;
