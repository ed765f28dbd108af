/** The page of the search field. */
package nl.wijkwerk.wijkplan.zoeken.web;
