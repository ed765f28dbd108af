/** Reading in figures over REST. */
package nl.wijkwerk.monitoring.inlezen.rest;
