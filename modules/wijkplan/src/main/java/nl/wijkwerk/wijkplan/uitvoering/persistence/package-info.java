/** Projects in the database; searching, sorting and paging are done there. */
package nl.wijkwerk.wijkplan.uitvoering.persistence;
