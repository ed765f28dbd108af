/**
 * Fixtures and gates that the tests of every module share: database, persistence, architecture
 * rules, business rules, browser, accessibility, API lint and the running product.
 */
package nl.wijkwerk.test;
