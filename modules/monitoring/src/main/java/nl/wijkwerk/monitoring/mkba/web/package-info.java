/** Screens, pictures and files of MKBAs. */
package nl.wijkwerk.monitoring.mkba.web;
