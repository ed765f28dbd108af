/**
 * Budgets, posts and budget holders: what the pages need. Holds records and calls the application
 * layer.
 */
package nl.wijkwerk.middelen.begroting.web;
