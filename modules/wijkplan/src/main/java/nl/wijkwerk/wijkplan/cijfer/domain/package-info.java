/** Figures of wijken that monitoring made known, for the goals of plans. */
package nl.wijkwerk.wijkplan.cijfer.domain;
