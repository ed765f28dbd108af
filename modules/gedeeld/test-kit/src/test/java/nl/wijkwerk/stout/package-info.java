/**
 * A module that breaks every architecture rule, one class for each: it proves that a rule can fail.
 */
package nl.wijkwerk.stout;
