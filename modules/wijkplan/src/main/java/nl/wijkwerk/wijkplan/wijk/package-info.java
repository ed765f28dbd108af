/** The wijk itself: the list of wijken, and one wijk with what the modules know of it. */
package nl.wijkwerk.wijkplan.wijk;
