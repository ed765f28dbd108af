/** Where a wijk stands on its compass. */
package nl.wijkwerk.monitoring.kompas.domain;
