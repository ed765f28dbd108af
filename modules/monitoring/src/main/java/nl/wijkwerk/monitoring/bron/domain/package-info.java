/** Sources of figures, and the rules of fetching from them. */
package nl.wijkwerk.monitoring.bron.domain;
