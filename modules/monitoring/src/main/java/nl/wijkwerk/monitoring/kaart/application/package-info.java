/** Reading borders in, and making a map. */
package nl.wijkwerk.monitoring.kaart.application;
