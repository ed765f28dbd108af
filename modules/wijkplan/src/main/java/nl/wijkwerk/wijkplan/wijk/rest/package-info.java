/** One wijk at a glance in the API. */
package nl.wijkwerk.wijkplan.wijk.rest;
