/** Types of plan that the municipality knows, as data: horizon, level, steps and who decides. */
package nl.wijkwerk.wijkplan.plansoort;
