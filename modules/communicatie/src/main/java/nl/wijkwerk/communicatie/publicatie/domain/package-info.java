/**
 * What residents still have to hear, and what they were told: duties with their clock, and messages
 * with all their versions. The rules COM-01 and on live here.
 */
package nl.wijkwerk.communicatie.publicatie.domain;
