/** Screens and the portlet of promises, and the list as a file. */
package nl.wijkwerk.samenwerking.toezegging.web;
