/**
 * Spendings outside a plan: what can be done with them, each with its power and its trail. Gives
 * records only.
 */
package nl.wijkwerk.middelen.besteding.application;
