package vn.tiendo.view;

/**
 * What a page shows, for readers to download as a table of its own.
 *
 * @param path where the page stands
 * @param subject whose figures and assessments these are, for people
 * @param withFigures whether there are figures in it, or assessments alone
 */
public record PageTable(SitePath path, String subject, boolean withFigures) {}
