/** Rules of package herkomst. */
package nl.wijkwerk.wijkplan.herkomst.domain;
