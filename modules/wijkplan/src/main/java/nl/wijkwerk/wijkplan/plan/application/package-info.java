/** Use cases of the wijkplan; the only place with access checks and transactions. */
package nl.wijkwerk.wijkplan.plan.application;
