/** What each form says, and reading one in; the only place with access checks and transactions. */
package nl.wijkwerk.wijkplan.formulier.application;
