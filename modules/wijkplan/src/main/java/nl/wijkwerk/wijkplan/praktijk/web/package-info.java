/** Screens of the practices. */
package nl.wijkwerk.wijkplan.praktijk.web;
