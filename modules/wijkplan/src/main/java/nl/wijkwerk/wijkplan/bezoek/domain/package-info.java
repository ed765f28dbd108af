/** Rules of visits. */
package nl.wijkwerk.wijkplan.bezoek.domain;
