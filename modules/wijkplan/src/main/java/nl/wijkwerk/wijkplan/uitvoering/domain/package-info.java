/** Projects under a plan and the rules that they keep; knows no screen, API or database. */
package nl.wijkwerk.wijkplan.uitvoering.domain;
