/** Pages and feed for residents, without sign-on: they show what was published and nothing else. */
package nl.wijkwerk.communicatie.openbaar;
