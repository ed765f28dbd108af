/** REST resources for spendings outside a plan and their kinds, with their requests. */
package nl.wijkwerk.middelen.besteding.rest;
