/** MKBAs in the API. */
package nl.wijkwerk.monitoring.mkba.rest;
