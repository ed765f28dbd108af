/**
 * What a social cost-benefit analysis (MKBA) says and how it is worked out: posts over the years,
 * their present value, who pays and who profits. No database and no screen.
 */
package nl.wijkwerk.monitoring.mkba.domain;
