/** A module that keeps every architecture rule: it proves that a rule can be met. */
package nl.wijkwerk.braaf;
