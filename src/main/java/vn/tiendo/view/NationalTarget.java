package vn.tiendo.view;

/**
 * A target of the country on the page of a province.
 *
 * @param targets the values to be reached, with their years
 * @param standing the province's figures, or a note that none has been published
 */
public record NationalTarget(Link indicator, String targets, String standing) {}
