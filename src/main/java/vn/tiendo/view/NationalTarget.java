package vn.tiendo.view;

/**
 * A target of the country on the page of a province.
 *
 * @param targets what is to be reached by when
 * @param standing the province's figures, or that none has been published
 */
public record NationalTarget(Link indicator, String targets, String standing) {}
