/** What drawings of this module have in common. */
package nl.wijkwerk.monitoring.beeld.application;
