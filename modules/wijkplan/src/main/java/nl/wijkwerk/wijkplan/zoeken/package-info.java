/** One search field over plans, rows, analyses, projects, options and practices. */
package nl.wijkwerk.wijkplan.zoeken;
