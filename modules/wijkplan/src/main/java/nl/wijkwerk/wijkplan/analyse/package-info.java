/** The wijkanalyse (form B7): what is good and what pinches in a wijk, per ambitie. */
package nl.wijkwerk.wijkplan.analyse;
