package vn.tiendo.view;

/**
 * The content of a page as a table of its own to download.
 *
 * @param path of the page
 * @param subject whose figures and assessments these are, for people
 * @param withFigures whether it has figures, not only assessments
 * @param isWorkbook whether it is also offered as a workbook
 */
public record PageTable(SitePath path, String subject, boolean withFigures, boolean isWorkbook) {}
