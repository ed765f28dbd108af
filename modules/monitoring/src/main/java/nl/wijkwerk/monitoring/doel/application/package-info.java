/** Use cases of goals and their counts, and what follows the plans and the figures. */
package nl.wijkwerk.monitoring.doel.application;
