/** Use cases of visits. */
package nl.wijkwerk.wijkplan.bezoek.application;
