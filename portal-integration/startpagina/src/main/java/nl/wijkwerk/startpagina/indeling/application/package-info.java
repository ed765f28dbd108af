/** Reading, saving and resetting one's own page; what the modules offer. */
package nl.wijkwerk.startpagina.indeling.application;
