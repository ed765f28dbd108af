/** What other modules may know of communicatie: what was told to a wijk. */
package nl.wijkwerk.communicatie.api;
