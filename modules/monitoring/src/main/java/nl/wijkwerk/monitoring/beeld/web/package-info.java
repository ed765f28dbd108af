/** A picture with its figures as a file. */
package nl.wijkwerk.monitoring.beeld.web;
