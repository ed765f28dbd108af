/** Rows of an earlier analysis or plan that become rows of a new analysis. */
package nl.wijkwerk.wijkplan.hergebruik;
