/** How figures become sentences, what may not be said, and the text that a person approves. */
package nl.wijkwerk.monitoring.woorden.domain;
