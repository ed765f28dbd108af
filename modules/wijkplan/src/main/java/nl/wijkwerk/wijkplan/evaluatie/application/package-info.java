/** Use cases of the yearly evaluation, and the work that makes it by itself. */
package nl.wijkwerk.wijkplan.evaluatie.application;
