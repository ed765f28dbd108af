/** The REST API of the opgavetafel: forums, meetings, points and decisions. */
package nl.wijkwerk.samenwerking.overleg.rest;
