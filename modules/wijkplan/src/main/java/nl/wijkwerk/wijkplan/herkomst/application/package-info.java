/** Use cases of package herkomst. */
package nl.wijkwerk.wijkplan.herkomst.application;
