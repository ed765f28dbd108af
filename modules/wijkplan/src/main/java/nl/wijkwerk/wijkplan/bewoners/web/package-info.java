/** Screens of evenings. */
package nl.wijkwerk.wijkplan.bewoners.web;
