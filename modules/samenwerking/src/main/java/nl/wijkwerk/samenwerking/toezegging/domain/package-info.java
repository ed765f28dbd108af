/**
 * What the college promised to the council or to residents, and everything that happened to that
 * promise. The rules SAM-16 to SAM-22 live here.
 */
package nl.wijkwerk.samenwerking.toezegging.domain;
