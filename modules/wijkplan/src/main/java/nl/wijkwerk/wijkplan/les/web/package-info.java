/** Screens of lessons. */
package nl.wijkwerk.wijkplan.les.web;
