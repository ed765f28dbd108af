/**
 * What people see: formatting, the words of terms, parts of bars, addresses of lists, and the Faces
 * parts behind the {@code wk:} tags. Nothing here knows a module or the database.
 */
package nl.wijkwerk.web.weergave;
