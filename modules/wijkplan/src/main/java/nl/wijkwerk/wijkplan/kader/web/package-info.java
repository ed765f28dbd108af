/** Screens of the frame. */
package nl.wijkwerk.wijkplan.kader.web;
