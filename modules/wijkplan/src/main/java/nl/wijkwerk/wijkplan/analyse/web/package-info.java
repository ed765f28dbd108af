/** Screens of the wijkanalyse. */
package nl.wijkwerk.wijkplan.analyse.web;
