/** The wijkplan (form B8): from concept to adopted and told. */
package nl.wijkwerk.wijkplan.plan;
