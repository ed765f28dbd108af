/** API of taking over. */
package nl.wijkwerk.wijkplan.overname.rest;
