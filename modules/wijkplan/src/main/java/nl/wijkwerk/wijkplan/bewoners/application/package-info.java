/** Recording evenings, remarks and answers. */
package nl.wijkwerk.wijkplan.bewoners.application;
