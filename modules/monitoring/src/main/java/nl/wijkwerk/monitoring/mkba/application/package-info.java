/** Who may do what with an MKBA, in one transaction each. */
package nl.wijkwerk.monitoring.mkba.application;
