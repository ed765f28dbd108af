/**
 * The municipality's frame: ambities and the library of solutions (form B6) that plans choose from.
 */
package nl.wijkwerk.wijkplan.kader;
