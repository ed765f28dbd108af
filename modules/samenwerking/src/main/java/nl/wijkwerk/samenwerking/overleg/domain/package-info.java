/**
 * The forum, its meetings, what stands on their agendas and what was decided there. The rules
 * SAM-01 and on live here.
 */
package nl.wijkwerk.samenwerking.overleg.domain;
