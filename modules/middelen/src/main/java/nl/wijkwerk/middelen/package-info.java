/** The module middelen: budgets, who holds them, and what is reserved of them for plans. */
package nl.wijkwerk.middelen;
