/** Reading and recording plan types. */
package nl.wijkwerk.wijkplan.plansoort.application;
