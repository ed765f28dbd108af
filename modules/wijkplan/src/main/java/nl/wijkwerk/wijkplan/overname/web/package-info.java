/** Screen of taking over. */
package nl.wijkwerk.wijkplan.overname.web;
