/** Social cost-benefit analyses (MKBA) of what is done in a wijk or in the whole municipality. */
package nl.wijkwerk.monitoring.mkba;
