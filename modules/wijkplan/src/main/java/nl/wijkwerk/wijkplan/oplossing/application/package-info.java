/** Reading, recording and choosing solutions. */
package nl.wijkwerk.wijkplan.oplossing.application;
