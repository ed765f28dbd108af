/** What other modules may know of monitoring: the figures of the wijken, when they are known. */
package nl.wijkwerk.monitoring.api;
