/** Screens of the library. */
package nl.wijkwerk.wijkplan.oplossing.web;
