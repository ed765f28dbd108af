/** Duties and messages over REST, with the same rules and sentences as the screens. */
package nl.wijkwerk.communicatie.publicatie.rest;
