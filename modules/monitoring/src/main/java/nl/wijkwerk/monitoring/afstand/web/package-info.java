/** Screens and portlets with figures; they hold what is shown, already in words. */
package nl.wijkwerk.monitoring.afstand.web;
