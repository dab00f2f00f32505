package vn.tiendo.plan;

import java.util.Collection;
import java.util.List;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Series;
import vn.tiendo.wording.TrackedIndicator;

/**
 * How many bytes an indicator takes on a unit's page, estimated from pages that were built. A unit's page, with the
 * fonts, styles and scripts, is to weigh 300 KB at most; so what it shows is chosen by what fits.
 */
final class SectionWeight {

    /** What is left for indicators and units below when fonts, styles, scripts and the rest of the page are taken off. */
    static final int MOST_OF_A_PAGE = 185_000;

    static final int OF_A_MATRIX_CELL = 125;
    static final int OF_A_SMALL_MATRIX = 8_000;

    private static final int WITH_SUMMARY = 2_200;
    private static final int WITH_SUMMARY_IN_BRIEF = 1_450;
    private static final int OF_A_MILESTONE = 1_210;
    private static final int OF_A_MILESTONE_IN_BRIEF = 510;
    private static final int OF_A_YEAR_OF_A_TARGET = 120;

    private SectionWeight() {}

    /** With charts in both sizes. */
    static int inFull(TrackedIndicator tracked) {
        int figures = figures(tracked);
        return WITH_SUMMARY + ofTargets(tracked, OF_A_MILESTONE) + (figures == 0 ? 0 : 3_600 + 300 * figures);
    }

    /** With a chart in the small size alone. */
    static int compact(TrackedIndicator tracked) {
        return WITH_SUMMARY + ofTargets(tracked, OF_A_MILESTONE) + ofSmallChartAndTable(figures(tracked));
    }

    /** Without chart and figures. */
    static int inBrief(TrackedIndicator tracked) {
        return WITH_SUMMARY_IN_BRIEF + ofTargets(tracked, OF_A_MILESTONE_IN_BRIEF);
    }

    /** At least as much as all that a unit tracks weighs in compact form; told without working out what it tracks. */
    static int atMost(Collection<Series> series, List<Assessment> assessments) {
        int weight = assessments.size() * (WITH_SUMMARY + OF_A_MILESTONE);
        for (Series one : series) {
            weight += WITH_SUMMARY + ofSmallChartAndTable(one.figures().size());
        }
        return weight;
    }

    private static int figures(TrackedIndicator tracked) {
        return tracked.series().map(series -> series.figures().size()).orElse(0);
    }

    private static int ofSmallChartAndTable(int figures) {
        return figures == 0 ? 0 : 1_600 + 200 * figures;
    }

    private static int ofTargets(TrackedIndicator tracked, int ofAMilestone) {
        int weight = 0;
        for (Assessment assessment : tracked.assessments()) {
            weight += assessment.target().isYearly() ? OF_A_YEAR_OF_A_TARGET : ofAMilestone;
        }
        return weight;
    }
}
