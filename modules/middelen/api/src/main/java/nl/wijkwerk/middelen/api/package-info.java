/** What other modules may know of middelen: the money that was reserved. */
package nl.wijkwerk.middelen.api;
