/** Screens of the carrying out of plans. */
package nl.wijkwerk.wijkplan.uitvoering.web;
