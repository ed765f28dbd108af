/** Screens of package herkomst. */
package nl.wijkwerk.wijkplan.herkomst.web;
