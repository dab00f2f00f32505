package vn.tiendo.model;

/** A task of a plan, in the plan's own words. */
public record Task(
        PlanCode plan,
        TaskCode code,
        String group,
        String content,
        String leadBody,
        String coordinatingBodies,
        String timing,
        RowOrigin origin) {}
