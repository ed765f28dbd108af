/** What a lesson is. */
package nl.wijkwerk.wijkplan.les.domain;
