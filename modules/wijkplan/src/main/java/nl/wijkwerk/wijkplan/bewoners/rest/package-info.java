/** API of evenings. */
package nl.wijkwerk.wijkplan.bewoners.rest;
