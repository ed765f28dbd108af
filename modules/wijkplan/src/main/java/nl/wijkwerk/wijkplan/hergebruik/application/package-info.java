/** Taking over rows of earlier analyses and plans. */
package nl.wijkwerk.wijkplan.hergebruik.application;
