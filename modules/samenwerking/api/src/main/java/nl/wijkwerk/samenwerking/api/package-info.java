/** What other modules may know of samenwerking: the decisions of its forums. */
package nl.wijkwerk.samenwerking.api;
