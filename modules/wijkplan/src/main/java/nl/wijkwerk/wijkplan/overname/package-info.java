/** Whether departments and partners adopt the items of a plan. */
package nl.wijkwerk.wijkplan.overname;
