/** Screens of package overname. */
package nl.wijkwerk.wijkplan.overname.web;
