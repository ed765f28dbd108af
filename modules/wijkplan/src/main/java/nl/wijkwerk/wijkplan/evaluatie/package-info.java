/** The yearly evaluation of a plan that is in force. */
package nl.wijkwerk.wijkplan.evaluatie;
