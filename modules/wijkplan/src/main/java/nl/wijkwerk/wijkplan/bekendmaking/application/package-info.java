/** Telling other modules of goals and projects, also of those from before anybody listened. */
package nl.wijkwerk.wijkplan.bekendmaking.application;
