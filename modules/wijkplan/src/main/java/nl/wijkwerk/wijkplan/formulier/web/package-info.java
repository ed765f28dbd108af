/** Downloads, and the page on which a plan is read in. */
package nl.wijkwerk.wijkplan.formulier.web;
