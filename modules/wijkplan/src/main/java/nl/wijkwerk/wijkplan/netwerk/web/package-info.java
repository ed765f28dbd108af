/** Screens and files of the network. */
package nl.wijkwerk.wijkplan.netwerk.web;
