/** Rules of the wijkplan. */
package nl.wijkwerk.wijkplan.plan.domain;
