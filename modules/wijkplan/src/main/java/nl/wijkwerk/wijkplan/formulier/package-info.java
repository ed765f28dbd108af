/**
 * The forms of the wijkaanpak as documents, each described once, and a plan that was made elsewhere
 * read in from the same form.
 */
package nl.wijkwerk.wijkplan.formulier;
