/**
 * Spendings outside a plan and their kinds. Each is something that money can be reserved for, under
 * the same rules as an item of a plan.
 */
package nl.wijkwerk.middelen.besteding.domain;
