/** Stories over REST. */
package nl.wijkwerk.monitoring.verhaal.rest;
