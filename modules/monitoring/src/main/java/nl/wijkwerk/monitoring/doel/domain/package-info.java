/** What the progress of a goal is, what a count of a total is, and the rules of both. */
package nl.wijkwerk.monitoring.doel.domain;
