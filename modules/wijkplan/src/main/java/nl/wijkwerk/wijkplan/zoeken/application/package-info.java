/** Searching, for who may read plans. */
package nl.wijkwerk.wijkplan.zoeken.application;
