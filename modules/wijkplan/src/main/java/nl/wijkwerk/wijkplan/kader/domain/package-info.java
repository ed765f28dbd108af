/** Rules of the municipality's frame: vision, ambities and the goals under them. */
package nl.wijkwerk.wijkplan.kader.domain;
