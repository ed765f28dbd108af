/** Lessons of evaluations, for who starts a like plan. */
package nl.wijkwerk.wijkplan.les;
