/** Screens of the plan types. */
package nl.wijkwerk.wijkplan.plansoort.web;
