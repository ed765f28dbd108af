/** Reading and recording the frame, and loading that of the sample municipality. */
package nl.wijkwerk.wijkplan.kader.application;
