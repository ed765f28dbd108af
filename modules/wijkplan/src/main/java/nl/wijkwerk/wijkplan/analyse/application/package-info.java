/** Use cases of the wijkanalyse; the only place with access checks and transactions. */
package nl.wijkwerk.wijkplan.analyse.application;
