/** Screens of visits. */
package nl.wijkwerk.wijkplan.bezoek.web;
