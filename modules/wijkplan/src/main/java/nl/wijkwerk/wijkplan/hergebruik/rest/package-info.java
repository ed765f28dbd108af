/** API of taking over. */
package nl.wijkwerk.wijkplan.hergebruik.rest;
