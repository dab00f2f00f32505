package vn.tiendo.plan;

import java.util.Collection;
import java.util.List;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Series;
import vn.tiendo.wording.TrackedIndicator;

/**
 * Estimates how many bytes an indicator takes on a unit's page, by pages that were built. With fonts, styles and
 * scripts, a unit's page may have at most 300 KB, so it shows whatever fits.
 */
final class SectionWeight {

    /** The bytes left for indicators and units below, after fonts, styles, scripts and the rest of the page. */
    static final int MOST_OF_A_PAGE = 185_000;

    static final int OF_A_MATRIX_CELL = 125;
    static final int OF_A_SMALL_MATRIX = 8_000;

    private static final int WITH_SUMMARY = 2_200;
    private static final int WITH_SUMMARY_IN_BRIEF = 1_450;
    private static final int OF_A_MILESTONE = 1_210;
    private static final int OF_A_MILESTONE_IN_BRIEF = 510;
    private static final int OF_A_YEAR_OF_A_TARGET = 120;

    private SectionWeight() {}

    /** Bytes with a large chart and a table of figures. */
    static int inFull(TrackedIndicator tracked) {
        int figures = figures(tracked);
        return WITH_SUMMARY + ofTargets(tracked, OF_A_MILESTONE) + (figures == 0 ? 0 : 3_600 + 300 * figures);
    }

    /** Bytes with a small chart and a table of figures. */
    static int compact(TrackedIndicator tracked) {
        return WITH_SUMMARY + ofTargets(tracked, OF_A_MILESTONE) + ofSmallChartAndTable(figures(tracked));
    }

    /** Bytes without chart and figures. */
    static int inBrief(TrackedIndicator tracked) {
        return WITH_SUMMARY_IN_BRIEF + ofTargets(tracked, OF_A_MILESTONE_IN_BRIEF);
    }

    /** An upper bound for all of a unit's indicators in compact form, computed without tracking them. */
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
