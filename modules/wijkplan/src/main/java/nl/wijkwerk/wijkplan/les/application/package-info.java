/** Use cases of lessons. */
package nl.wijkwerk.wijkplan.les.application;
