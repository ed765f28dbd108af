/** Areas of the municipality's own, made of wijken and buurten of CBS. */
package nl.wijkwerk.monitoring.eigengebied;
