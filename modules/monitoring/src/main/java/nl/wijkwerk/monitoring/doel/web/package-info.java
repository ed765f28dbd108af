/** The pages of the progress of goals, and of their counts. */
package nl.wijkwerk.monitoring.doel.web;
