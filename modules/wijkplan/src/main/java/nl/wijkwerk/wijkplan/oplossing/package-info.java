/** The library of solutions (form B6) that analyses and plans choose from. */
package nl.wijkwerk.wijkplan.oplossing;
