/** Screens, portlet and files of the stories. */
package nl.wijkwerk.monitoring.verhaal.web;
