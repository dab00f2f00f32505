package vn.tiendo.view;

/**
 * A goal of the country on the page of a province.
 *
 * @param goals what is to be reached by when
 * @param standing the province's figures, or that none has been published
 */
public record NationalGoal(Link indicator, String goals, String standing) {}
