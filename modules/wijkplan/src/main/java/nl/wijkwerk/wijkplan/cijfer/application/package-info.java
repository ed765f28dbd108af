/** Use cases of the figures, and the follower that keeps them. */
package nl.wijkwerk.wijkplan.cijfer.application;
