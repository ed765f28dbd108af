/** The start page, sign-on and administration of the whole; stands at the root of the site. */
package nl.wijkwerk.startpagina;
