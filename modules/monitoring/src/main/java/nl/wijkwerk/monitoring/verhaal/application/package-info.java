/** Reading and recording stories, and ending consent. */
package nl.wijkwerk.monitoring.verhaal.application;
