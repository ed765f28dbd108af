/** What a person can do on each screen, in the words on that screen; the tests read as a story. */
package nl.wijkwerk.systeem.pagina;
