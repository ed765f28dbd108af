/**
 * Portlets for a portal of somebody else, whose server asks for them in the name of a reader. The
 * portal says who that is, in a proof that it signs for one request.
 */
package nl.wijkwerk.web.portaal;
