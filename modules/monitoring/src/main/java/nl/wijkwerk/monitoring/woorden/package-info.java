/** What the figures of a wijk say, in plain words that a person stands for. */
package nl.wijkwerk.monitoring.woorden;
