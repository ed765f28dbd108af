/** Screens of the evaluations. */
package nl.wijkwerk.wijkplan.evaluatie.web;
