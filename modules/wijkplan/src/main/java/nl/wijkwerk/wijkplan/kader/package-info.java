/**
 * The municipality's frame that plans work within: vision, ambities and goals. What several
 * features of it share stands here.
 */
package nl.wijkwerk.wijkplan.kader;
