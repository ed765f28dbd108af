/** How far the goals of plans are: what was aimed at held against what was measured or counted. */
package nl.wijkwerk.monitoring.doel;
