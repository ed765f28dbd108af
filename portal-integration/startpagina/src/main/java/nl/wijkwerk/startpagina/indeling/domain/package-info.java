/** Order, width and limits of the blocks on a page; which page belongs to which role. */
package nl.wijkwerk.startpagina.indeling.domain;
