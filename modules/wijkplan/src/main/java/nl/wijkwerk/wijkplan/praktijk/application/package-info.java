/** Reading and recording practices that work. */
package nl.wijkwerk.wijkplan.praktijk.application;
