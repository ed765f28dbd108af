/** Use cases of looking at figures: the table of the municipality and the profile of one wijk. */
package nl.wijkwerk.monitoring.afstand.application;
