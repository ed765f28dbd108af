/** OData over HTTP: asking for pages, reading them, and making the files of CBS out of them. */
package nl.wijkwerk.monitoring.bron.odata;
