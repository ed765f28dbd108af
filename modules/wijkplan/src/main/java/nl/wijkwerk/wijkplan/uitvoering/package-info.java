/**
 * Carrying out a plan: projects and quick measures with their milestones, what is in each other's
 * way, and whether what was reached stays.
 */
package nl.wijkwerk.wijkplan.uitvoering;
