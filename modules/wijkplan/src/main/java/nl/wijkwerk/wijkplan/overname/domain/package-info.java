/** Rules of package overname. */
package nl.wijkwerk.wijkplan.overname.domain;
