/** Stores and finds spendings outside a plan and their kinds. Lists are paged in the database. */
package nl.wijkwerk.middelen.besteding.persistence;
