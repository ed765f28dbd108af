/** Rules of the wijkanalyse. */
package nl.wijkwerk.wijkplan.analyse.domain;
