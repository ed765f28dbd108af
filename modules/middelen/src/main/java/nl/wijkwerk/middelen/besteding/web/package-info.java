/** Spendings outside a plan: what the pages need. Holds records and calls the application layer. */
package nl.wijkwerk.middelen.besteding.web;
