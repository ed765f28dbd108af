/** Rules of the network of goals, fields of work and efforts, and where its drawing puts them. */
package nl.wijkwerk.wijkplan.netwerk.domain;
