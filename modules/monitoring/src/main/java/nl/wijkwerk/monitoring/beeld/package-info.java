/** Pictures of figures: how they are drawn, and how they are given as a file. */
package nl.wijkwerk.monitoring.beeld;
