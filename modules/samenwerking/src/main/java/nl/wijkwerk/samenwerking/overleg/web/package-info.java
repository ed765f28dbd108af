/** Screens and portlets of the opgavetafel, and what can be downloaded from them. */
package nl.wijkwerk.samenwerking.overleg.web;
