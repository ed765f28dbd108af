/** The page of a wijk in words, and its files. */
package nl.wijkwerk.monitoring.woorden.web;
