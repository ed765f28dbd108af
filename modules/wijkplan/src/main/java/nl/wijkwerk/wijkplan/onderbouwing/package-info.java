/** What the council can see when it judges a plan: evidence per frame. */
package nl.wijkwerk.wijkplan.onderbouwing;
