package vn.tiendo.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiendo.assess.Coverage;
import vn.tiendo.assess.Figure;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.ObservationStatus;

/** Puts figures, values and distances into the words and numbers of the pages. */
public final class FigureText {

    /** The counts of units, as {@link #coverage(Coverage)} writes them. */
    private static final Pattern COUNTED_UNITS = Pattern.compile("(?<![\\d./])(\\d[\\d.]*)/(\\d[\\d.]*)(?=\\s\\p{Ll})");

    private final Messages messages;
    private final Reservations reservations;
    private final CoverageText coverages;

    FigureText(Messages messages) {
        this.messages = messages;
        this.reservations = new Reservations(messages);
        this.coverages = new CoverageText(messages);
    }

    /** A figure with its unit, or the words for why there is none. */
    public String value(Indicator indicator, Measurement measurement, Collection<Fraction> thresholds) {
        if (measurement instanceof Measurement.Share || measurement instanceof Measurement.Percent) {
            return VietnameseFormat.percentSign(bare(indicator, measurement, thresholds));
        }
        if (measurement instanceof Measurement.Count || measurement instanceof Measurement.Measure) {
            return VietnameseFormat.withUnit(bare(indicator, measurement, thresholds), unit(indicator));
        }
        return bare(indicator, measurement, thresholds);
    }

    /** A figure without its unit, or the words for why there is none. */
    public String bare(Indicator indicator, Measurement measurement, Collection<Fraction> thresholds) {
        if (measurement instanceof Measurement.Count count) {
            return VietnameseFormat.whole(count.value());
        }
        if (measurement instanceof Measurement.YesNo answer) {
            return messages.text(answer.yes() ? "answer.yes" : "answer.no");
        }
        if (measurement instanceof Measurement.Qualitative qualitative) {
            return messages.text("qualitative." + qualitative.result().token());
        }
        if (measurement instanceof Measurement.Absence absence) {
            return absence(absence);
        }
        Fraction number = measurement.number().orElseThrow();
        return VietnameseFormat.number(
                number, VietnameseFormat.decimalsAgainst(number, thresholds, indicator.decimals()));
    }

    /** For a crowded cell: the figure, or its sign. */
    public String cell(Indicator indicator, Measurement measurement, Collection<Fraction> thresholds) {
        return measurement instanceof Measurement.Absence absence
                ? sign(absence)
                : bare(indicator, measurement, thresholds);
    }

    /** Why there is no number, in words. */
    public String absence(Measurement.Absence absence) {
        return messages.text("absence." + key(absence));
    }

    /** The sign of Vietnamese statistical yearbooks; empty for a cell that was never filled in. */
    public static String sign(Measurement.Absence absence) {
        return switch (absence) {
            case NOT_REPORTED -> "";
            case NOT_AVAILABLE -> "…";
            case DID_NOT_OCCUR -> "-";
            case NOT_APPLICABLE -> "x";
            case WITHHELD -> "•";
        };
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The status of a figure in words; empty for an official one. */
    String firmness(ObservationStatus status) {
        return status == ObservationStatus.OFFICIAL ? "" : messages.text("firmness." + status.token());
    }

    /** How many units a computed figure rests on, such as {@code 12/17 đơn vị đã báo cáo}; empty for a unit's own. */
    public String coverage(Figure figure) {
        return figure.coverage().map(this::coverage).orElse("");
    }

    /** The same for a coverage. */
    public String coverage(Coverage coverage) {
        return coverages.of(coverage);
    }

    /** A text for listeners: {@code 12 trên 17 đơn vị}. */
    public String spoken(String words) {
        return words.indexOf('/') < 0
                ? words
                : COUNTED_UNITS.matcher(words).replaceAll("$1 " + messages.text("js.of") + " $2");
    }

    /** The status of a figure and, if computed, how many units it rests on. */
    public String mark(Figure figure) {
        return mark(figure, coverage(figure));
    }

    /** The status of a sum of old units, and how many of them it rests on. */
    public String markOfOldUnits(Figure sum) {
        String reported = sum.coverage()
                .filter(coverage -> !sum.isWithheld())
                .map(coverage -> messages.text(
                        "restated.mark",
                        VietnameseFormat.whole(coverage.reported()),
                        VietnameseFormat.whole(coverage.expected())))
                .orElse("");
        return mark(sum, reported);
    }

    private String mark(Figure figure, String reported) {
        String firmness = figure.measurement() == Measurement.Absence.NOT_REPORTED ? "" : firmness(figure.status());
        return firmness.isEmpty() || reported.isEmpty() ? firmness + reported : firmness + "; " + reported;
    }

    /** The reservations about a figure in a sentence: its status, and how many units it rests on; may be empty. */
    public String reservations(Figure figure) {
        return reservations.inBrackets(figure);
    }

    /** The same for after a figure in brackets. */
    public String reservationsWithin(Figure figure) {
        return reservations.withinBrackets(figure);
    }

    /**
     * The signs beside a figure in a crowded cell: that it is not official, or computed from only part of the units,
     * such as {@code 12/17 đv}; mostly empty.
     */
    public String signs(Figure figure) {
        List<String> signs = new ArrayList<>();
        if (figure.status() != ObservationStatus.OFFICIAL && figure.measurement() != Measurement.Absence.NOT_REPORTED) {
            signs.add(messages.text("firmness.short." + figure.status().token()));
        }
        figure.coverage()
                .filter(coverage -> !coverage.isComplete())
                .ifPresent(coverage -> signs.add(messages.text(
                        "coverage.sign",
                        VietnameseFormat.whole(coverage.reportedAtBottom()),
                        VietnameseFormat.whole(coverage.expectedAtBottom()))));
        return String.join(" ", signs);
    }

    /** A value for a crowded cell, with its signs if it has any. */
    public String withSign(String value, Figure figure) {
        String sign = signs(figure);
        return sign.isEmpty() ? value : messages.text("firmness.cell", value, sign);
    }

    /** What follows a value: {@code %}, or what is counted. */
    public static String unit(Indicator indicator) {
        return indicator.kind() == IndicatorKind.RATE ? "%" : indicator.measureUnit();
    }

    /** A target's value with its unit, as precise as the plan gives it. */
    public static String target(Indicator indicator, BigDecimal value) {
        return VietnameseFormat.withUnit(VietnameseFormat.exact(value), unit(indicator));
    }

    /**
     * The distance of a figure from the required value, without sign: the difference of the numbers shown on the page.
     *
     * @param thresholds from which the shown figure must stay distinct
     */
    String distance(Indicator indicator, Fraction figure, Fraction required, Collection<Fraction> thresholds) {
        List<Fraction> all = new ArrayList<>(thresholds);
        all.add(required);
        int decimals = VietnameseFormat.decimalsAgainst(figure, all, leastDecimals(indicator));
        Fraction size = size(figure.rounded(decimals).minus(required));
        return withDistanceUnit(
                indicator,
                VietnameseFormat.number(
                        size,
                        VietnameseFormat.decimalsAgainst(
                                size,
                                List.of(Fraction.ZERO),
                                Math.max(decimals, VietnameseFormat.decimalsOf(required)))));
    }

    /** How many decimals a number is shown with. */
    int decimals(Indicator indicator, Fraction number, Collection<Fraction> thresholds) {
        return VietnameseFormat.decimalsAgainst(number, thresholds, leastDecimals(indicator));
    }

    /**
     * The change of a figure, without sign and never rounded to 0.
     *
     * @param decimals those of the two figures, so that readers who subtract one from the other get the change
     */
    String change(Indicator indicator, Fraction change, int decimals) {
        return withDistanceUnit(indicator, neverNothing(size(change), decimals));
    }

    /** The same with its sign and without its unit: {@code +5,3}. */
    String signedChange(Fraction change, int decimals) {
        return (change.signum() < 0 ? "−" : "+") + neverNothing(size(change), decimals);
    }

    private static String neverNothing(Fraction size, int decimals) {
        return VietnameseFormat.number(size, VietnameseFormat.decimalsAgainst(size, List.of(Fraction.ZERO), decimals));
    }

    /**
     * A pace without sign, rounded up: whoever keeps the shown pace reaches the target.
     *
     * @param strict whether the pace itself only leads up to the target, and it takes more to get past it
     */
    String pace(Indicator indicator, Fraction pace, boolean strict) {
        int decimals = leastDecimals(indicator);
        Fraction shown = strict
                ? VietnameseFormat.nextAbove(size(pace), decimals)
                : VietnameseFormat.roundedUp(size(pace), decimals);
        return withDistanceUnit(indicator, VietnameseFormat.number(shown, decimals));
    }

    /** Whether a pace needs no rounding: one rounded up leads past a value that is to be met exactly. */
    boolean isShownExactly(Indicator indicator, Fraction pace) {
        return VietnameseFormat.roundedUp(size(pace), leastDecimals(indicator)).equals(size(pace));
    }

    private String withDistanceUnit(Indicator indicator, String number) {
        String unit = indicator.kind() == IndicatorKind.RATE ? messages.text("figure.points") : indicator.measureUnit();
        return VietnameseFormat.withUnit(number, unit);
    }

    private static int leastDecimals(Indicator indicator) {
        return indicator.kind() == IndicatorKind.COUNT ? 0 : indicator.decimals();
    }

    private static Fraction size(Fraction number) {
        return number.signum() < 0 ? Fraction.ZERO.minus(number) : number;
    }

    /** The counts, such as {@code 9/20}; empty if there are none. */
    public static String counts(Figure figure) {
        return figure.measurement() instanceof Measurement.Share share
                ? VietnameseFormat.whole(share.numerator()) + "/" + VietnameseFormat.whole(share.denominator())
                : "";
    }
}
