/** Screens of the wijkplan. */
package nl.wijkwerk.wijkplan.plan.web;
