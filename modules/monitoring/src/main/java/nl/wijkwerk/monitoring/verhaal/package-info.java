/** Stories beside the figures, with the consent of each person who is named or shown in them. */
package nl.wijkwerk.monitoring.verhaal;
