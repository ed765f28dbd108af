/** The screens of the communication adviser: duties, writing, publishing, and the two portlets. */
package nl.wijkwerk.communicatie.publicatie.web;
