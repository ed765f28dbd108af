/**
 * What can be done with duties and messages, and what follows by itself from events of other
 * modules. Each change checks the power, leaves a line in the trail, and is one transaction.
 */
package nl.wijkwerk.communicatie.publicatie.application;
