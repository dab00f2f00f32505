package vn.tiendo.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.tiendo.model.GeoMap;

/**
 * A chart as finished values: every word is final Vietnamese text, numbers serve only for geometry. A withheld value
 * must not be in it, not even as geometry.
 */
public sealed interface ChartSpec {

    /** The id, unique on its page; ASCII letters, digits and hyphens. */
    String id();

    /** The chart's name for screen readers. */
    String title();

    /** What the chart shows, in words, for screen readers; may be empty. */
    String description();

    /** The drawings that a page needs: one for any width, or two, of which it shows the one that fits. */
    default List<ChartSize> sizes() {
        return List.of(ChartSize.WIDE, ChartSize.NARROW);
    }

    /**
     * Figures and milestones over the years, on a linear axis from the first year to the last.
     *
     * @param segments runs of figures joined by a line; a gap or a break of definition begins a new one
     * @param gaps years with a sign instead of a figure, drawn on the time axis
     * @param breaks changes of definition, drawn as a labelled vertical line
     * @param milestones points to be reached
     * @param requiredPaths for each milestone the straight line by which it is judged, if known
     * @param references other targets to compare with, such as the national one
     * @param mark words on the plot that say that the figures are illustrative; empty if they are real
     */
    record ProgressChart(
            String id,
            String title,
            String description,
            ValueAxis axis,
            int firstYear,
            int lastYear,
            List<Segment> segments,
            List<Gap> gaps,
            List<Break> breaks,
            List<Milestone> milestones,
            List<Path> requiredPaths,
            List<Reference> references,
            Optional<String> mark)
            implements ChartSpec {

        public ProgressChart {
            segments = List.copyOf(segments);
            gaps = List.copyOf(gaps);
            breaks = List.copyOf(breaks);
            milestones = List.copyOf(milestones);
            requiredPaths = List.copyOf(requiredPaths);
            references = List.copyOf(references);
        }

        @Override
        public List<ChartSize> sizes() {
            return List.of(ChartSize.ANY);
        }
    }

    /** A line of figures a few letters high, for a table row. */
    record Sparkline(
            String id,
            String title,
            String description,
            ValueAxis axis,
            int firstYear,
            int lastYear,
            List<Segment> segments)
            implements ChartSpec {

        public Sparkline {
            segments = List.copyOf(segments);
        }
    }

    /**
     * Units in order of their figure, one row each, with thresholds across the rows.
     *
     * @param rows in drawing order, from the top
     */
    record RankedDotPlot(
            String id,
            String title,
            String description,
            ValueAxis axis,
            List<DotRow> rows,
            List<Threshold> thresholds,
            Optional<String> mark)
            implements ChartSpec {

        public RankedDotPlot {
            rows = List.copyOf(rows);
            thresholds = List.copyOf(thresholds);
        }
    }

    /** The same small chart for several units, on common axes. */
    record SmallMultiples(
            String id,
            String title,
            String description,
            ValueAxis axis,
            int firstYear,
            int lastYear,
            List<Panel> panels,
            Optional<String> mark)
            implements ChartSpec {

        public SmallMultiples {
            panels = List.copyOf(panels);
        }
    }

    /** How many units have reported, one bar for each kind. */
    record CoverageBars(String id, String title, String description, List<CoverageRow> rows) implements ChartSpec {

        public CoverageBars {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Units by their outlines, shaded by their figure.
     *
     * @param mark words that say that the figures are illustrative; empty if they are real
     */
    record AreaMap(
            String id,
            String title,
            String description,
            List<Area> areas,
            List<GeoMap.Note> notes,
            List<Shade> shades,
            Optional<String> mark)
            implements ChartSpec {

        public AreaMap {
            areas = List.copyOf(areas);
            notes = List.copyOf(notes);
            shades = List.copyOf(shades);
        }
    }

    /**
     * A unit on a map.
     *
     * @param label a few letters, drawn if they fit; may be empty
     * @param shade from 1, the lightest, to 5; 0 without a figure, which is hatched
     * @param sign shows why there is no figure, such as {@code •}; empty if nothing was reported, or with a figure
     */
    record Area(String label, String tooltip, int shade, String sign, List<GeoMap.Outline> outlines) {
        public Area {
            outlines = List.copyOf(outlines);
        }
    }

    /**
     * The meaning of a shade.
     *
     * @param sign on it; may be empty
     */
    record Shade(int level, String sign, String meaning) {}

    /** The distribution of many units' figures, as columns of equal width. */
    record Distribution(
            String id,
            String title,
            String description,
            ValueAxis axis,
            List<Bin> bins,
            List<Threshold> thresholds,
            Optional<String> mark)
            implements ChartSpec {

        public Distribution {
            bins = List.copyOf(bins);
            thresholds = List.copyOf(thresholds);
        }
    }

    /**
     * A scale for values in one unit.
     *
     * @param min 0, or a round number below all negative values
     */
    record ValueAxis(double min, double max, String unit) {

        /** An axis from 0. */
        public ValueAxis(double max, String unit) {
            this(0, max, unit);
        }
    }

    /** Figures joined by a line. */
    record Segment(List<Point> points) {
        public Segment {
            points = List.copyOf(points);
        }
    }

    /**
     * One figure.
     *
     * @param label drawn beside the point; may be empty
     * @param tooltip shown on hover, such as {@code Năm 2024: 45,0 % (9/20)}
     * @param open whether it is drawn hollow: preliminary, estimated or computed from only part of the units
     */
    record Point(int year, double value, String label, String tooltip, boolean open) {}

    /**
     * A year without a figure.
     *
     * @param sign such as {@code …} or {@code •}
     */
    record Gap(int year, String sign, String tooltip) {}

    /** A change of definition between {@code year - 1} and {@code year}. */
    record Break(int year, String label) {}

    /**
     * A value to be reached in a year.
     *
     * @param label such as {@code 50 %}
     */
    record Milestone(int year, double value, String label, String tooltip, StatusFamily family) {}

    /** A line to a milestone. */
    record Path(List<PathPoint> points) {
        public Path {
            points = List.copyOf(points);
        }
    }

    /** A corner of a path. */
    record PathPoint(int year, double value) {}

    /**
     * Another target to compare with.
     *
     * @param label such as {@code cả nước 75 %}
     */
    record Reference(String label, List<PathPoint> points) {
        public Reference {
            points = List.copyOf(points);
        }
    }

    /**
     * A unit's row.
     *
     * @param value empty if there is none to draw
     * @param text beside the dot, or instead of it
     */
    record DotRow(String label, OptionalDouble value, String text, String tooltip, StatusFamily family, boolean open) {}

    /**
     * A value to be reached, drawn across all rows.
     *
     * @param label such as {@code 2025}
     */
    record Threshold(double value, String label) {}

    /**
     * One unit's small chart.
     *
     * @param text the latest figure in words
     */
    record Panel(
            String label,
            String text,
            StatusFamily family,
            List<Segment> segments,
            List<Milestone> milestones,
            List<PathPoint> requiredPath) {
        public Panel {
            segments = List.copyOf(segments);
            milestones = List.copyOf(milestones);
            requiredPath = List.copyOf(requiredPath);
        }
    }

    /**
     * How many of the units that should have reported did.
     *
     * @param text such as {@code 12/17 đơn vị}
     */
    record CoverageRow(String label, int reported, int expected, String text) {}

    /** How many units have a figure from {@code from} up to, but not including, {@code to}. */
    record Bin(double from, double to, int count, String tooltip) {}
}
