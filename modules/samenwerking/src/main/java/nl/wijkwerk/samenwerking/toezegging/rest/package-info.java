/** The REST API of promises, with its requests. */
package nl.wijkwerk.samenwerking.toezegging.rest;
