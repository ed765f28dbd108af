/** Use cases of package overname. */
package nl.wijkwerk.wijkplan.overname.application;
