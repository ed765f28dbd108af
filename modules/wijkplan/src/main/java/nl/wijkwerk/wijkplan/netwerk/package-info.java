/**
 * The network of goals and efforts (DIN): which effort serves which goal, by way of a field of
 * work; of the municipality, and of each plan.
 */
package nl.wijkwerk.wijkplan.netwerk;
