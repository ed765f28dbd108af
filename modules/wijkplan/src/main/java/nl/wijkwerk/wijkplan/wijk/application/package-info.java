/** What there is to know of one wijk at a glance. */
package nl.wijkwerk.wijkplan.wijk.application;
