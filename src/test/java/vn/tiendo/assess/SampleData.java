package vn.tiendo.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Absence;
import vn.tiendo.model.Observation;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.Provenance;
import vn.tiendo.model.QualitativeResult;
import vn.tiendo.model.Reorganisation;
import vn.tiendo.model.ReorganisationScope;
import vn.tiendo.model.RowOrigin;
import vn.tiendo.model.Settings;
import vn.tiendo.model.Target;
import vn.tiendo.model.TargetCode;
import vn.tiendo.model.UnitKind;

/** A small dataset in words, for tests of the assessment. */
public final class SampleData {

    private static final Pattern FIGURE = Pattern.compile("(?<year>\\d{4}): (?<value>.*?)(?: \\[(?<version>\\w+)])?");

    private final Set<String> incomplete = new HashSet<>();
    private final List<AdministrativeUnit> units = new ArrayList<>();
    private final List<Reorganisation> reorganisations = new ArrayList<>();
    private final Map<IndicatorCode, Indicator> indicators = new LinkedHashMap<>();
    private final Map<PlanCode, Plan> plans = new LinkedHashMap<>();
    private final Map<TargetCode, Target> targets = new LinkedHashMap<>();
    private final List<Observation> observations = new ArrayList<>();

    /** A commune. @param parent code or empty @param validTo last day or empty */
    public SampleData unit(String code, String parent, String validTo) {
        return unit(code, parent, AdministrativeLevel.COMMUNE, "", validTo);
    }

    public SampleData unit(String code, String parent, AdministrativeLevel level, String validFrom, String validTo) {
        units.add(new AdministrativeUnit(
                new AdminUnitCode(code),
                "Đơn vị " + code,
                code,
                level,
                UnitKind.AUTHORITY,
                Optional.of(parent).filter(text -> !text.isEmpty()).map(AdminUnitCode::new),
                !incomplete.contains(code),
                "",
                date(validFrom),
                date(validTo),
                "",
                new RowOrigin("don-vi.csv", 2)));
        return this;
    }

    /** @param whole whether all of the old unit went into the new one */
    public SampleData reorganised(String oldUnit, String newUnit, String day, boolean whole) {
        reorganisations.add(new Reorganisation(
                new AdminUnitCode(oldUnit),
                new AdminUnitCode(newUnit),
                LocalDate.parse(day),
                whole ? ReorganisationScope.WHOLE : ReorganisationScope.PART,
                "",
                new RowOrigin("sap-xep.csv", 2)));
        return this;
    }

    /** Says of a unit, before it is added, that not all units below it are. */
    public SampleData incomplete(String code) {
        incomplete.add(code);
        return this;
    }

    public SampleData plan(String code, String unit, int firstYear, int lastYear) {
        plans.put(
                new PlanCode(code),
                new Plan(
                        new PlanCode(code),
                        "",
                        Optional.empty(),
                        "Kế hoạch " + code,
                        new AdminUnitCode(unit),
                        "",
                        firstYear,
                        lastYear,
                        Optional.empty(),
                        "",
                        "",
                        "",
                        new RowOrigin("ke-hoach.csv", 2)));
        return this;
    }

    public SampleData indicator(String code, IndicatorKind kind, Aggregation aggregation, boolean sensitive) {
        return indicator(code, kind, aggregation, List.of(), Optional.empty(), sensitive);
    }

    public SampleData indicator(
            String code,
            IndicatorKind kind,
            Aggregation aggregation,
            List<AdministrativeLevel> levels,
            Optional<String> base,
            boolean sensitive) {
        IndicatorCode key = new IndicatorCode(code);
        indicators.put(
                key,
                new Indicator(
                        key,
                        "Chỉ tiêu " + code,
                        code,
                        "",
                        kind,
                        "%",
                        "Số nữ " + code,
                        "Tổng số " + code,
                        Direction.HIGHER_IS_BETTER,
                        aggregation,
                        levels,
                        base.map(IndicatorCode::new),
                        sensitive,
                        1,
                        "",
                        "",
                        new RowOrigin("chi-tieu.csv", 2)));
        return this;
    }

    public SampleData target(Target target) {
        targets.put(target.code(), target);
        return this;
    }

    /** @param figures as {@code 2020: 3/10; 2021: ...; 2022: 40,5 [v2]} */
    public SampleData observations(String unit, String indicator, String figures) {
        return observations(unit, indicator, Disaggregation.HEADLINE, figures);
    }

    public SampleData observations(String unit, String indicator, Disaggregation disaggregation, String figures) {
        for (String one : figures.isEmpty() ? new String[0] : figures.split("; ", -1)) {
            Matcher figure = FIGURE.matcher(one);
            if (!figure.matches()) {
                throw new IllegalArgumentException(one);
            }
            observations.add(new Observation(
                    new AdminUnitCode(unit),
                    new IndicatorCode(indicator),
                    Integer.parseInt(figure.group("year")),
                    disaggregation,
                    measurement(figure.group("value")),
                    new Provenance(
                            "so-lieu/xa/" + unit + ".csv",
                            ObservationStatus.OFFICIAL,
                            Optional.empty(),
                            true,
                            Optional.ofNullable(figure.group("version")).orElse(""),
                            "Nguồn",
                            ""),
                    observations.size() + 2));
        }
        return this;
    }

    /** What a cell means in the words of the specification pages. */
    public static Measurement measurement(String text) {
        return switch (text) {
            case "..." -> Absence.NOT_AVAILABLE;
            case "-" -> Absence.DID_NOT_OCCUR;
            case "x" -> Absence.NOT_APPLICABLE;
            case "trống" -> Absence.NOT_REPORTED;
            case "ẩn" -> new Measurement.Share(1, 40);
            case "có" -> new Measurement.YesNo(true);
            case "không" -> new Measurement.YesNo(false);
            case "dat" -> new Measurement.Qualitative(QualitativeResult.MET);
            case "dang_thuc_hien" -> new Measurement.Qualitative(QualitativeResult.UNDER_WAY);
            default -> number(text);
        };
    }

    private static Measurement number(String text) {
        if (text.endsWith(" lượt")) {
            return new Measurement.Count(Long.parseLong(text.replace(" lượt", "")));
        }
        if (text.endsWith(" đo")) {
            return new Measurement.Measure(
                    new BigDecimal(text.replace(" đo", "").replace(',', '.')));
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return new Measurement.Percent(new BigDecimal(text.replace(',', '.')));
        }
        long numerator = Long.parseLong(text.substring(0, slash));
        long denominator = Long.parseLong(text.substring(slash + 1));
        return denominator == 0 ? Absence.DID_NOT_OCCUR : new Measurement.Share(numerator, denominator);
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /** @param focus the unit whose own site it is */
    public Dataset build(String focus) {
        return build().withSettings(Settings.DEFAULT.withFocus(Optional.of(new AdminUnitCode(focus))));
    }

    public Dataset build() {
        return new Dataset(
                Settings.DEFAULT,
                new AdministrativeUnits(units),
                reorganisations,
                indicators,
                Map.of(),
                plans,
                targets,
                List.of(),
                List.of(),
                observations,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
