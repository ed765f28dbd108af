/** The page as it is read, and the page where it is arranged. */
package nl.wijkwerk.startpagina.indeling.web;
