/**
 * Budgets, posts and budget holders: the things with their rules. Knows no screen, API or
 * container, and is given the time.
 */
package nl.wijkwerk.middelen.begroting.domain;
