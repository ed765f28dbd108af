/** Reading, choosing, linking and drawing the network. */
package nl.wijkwerk.wijkplan.netwerk.application;
