/** The page that a person composes from portlets, and the one that belongs to a role. */
package nl.wijkwerk.startpagina.indeling;
