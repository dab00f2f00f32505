package vn.tiendo.view;

/** How many assessments have a status. */
public record StatusCount(StatusMark status, String count) {}
