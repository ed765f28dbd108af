/**
 * Budgets, posts and budget holders: the REST API. Translates between HTTP and the application
 * layer.
 */
package nl.wijkwerk.middelen.begroting.rest;
