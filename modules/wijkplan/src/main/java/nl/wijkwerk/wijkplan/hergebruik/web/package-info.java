/** Screen of taking over. */
package nl.wijkwerk.wijkplan.hergebruik.web;
