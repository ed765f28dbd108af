/** The pages of groups. */
package nl.wijkwerk.monitoring.groep.web;
