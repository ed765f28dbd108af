/** What other modules may know of wijkplan: the events that it publishes. */
package nl.wijkwerk.wijkplan.api;
