/** Gathering evidence. */
package nl.wijkwerk.wijkplan.onderbouwing.application;
