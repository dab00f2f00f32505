package vn.tiendo.load;

import static vn.tiendo.syntax.Column.optional;
import static vn.tiendo.syntax.Column.prose;
import static vn.tiendo.syntax.Column.required;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Comparison;
import vn.tiendo.model.DataToken;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.Target;
import vn.tiendo.model.TargetCode;
import vn.tiendo.syntax.CellGrammar;
import vn.tiendo.syntax.Characters;
import vn.tiendo.syntax.Choices;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvRow;
import vn.tiendo.syntax.CsvTable;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.TableForm;

/** {@code muc-tieu.csv}: one target, a value at one milestone, in each row. */
final class TargetsCsv {

    private static final Column CODE = required("ma_muc_tieu");
    private static final Column PLAN = required("ke_hoach");
    private static final Column INDICATOR = required("chi_tieu");
    private static final Column SCOPE = required("ap_dung");
    private static final Column MILESTONE = optional("moc");
    private static final Column COMPARISON = required("so_sanh");
    private static final Column VALUE = optional("gia_tri");
    private static final Column COMPARED_WITH = optional("chi_tieu_so_sanh");
    private static final Column RECURRENCE = optional("lap_lai");
    private static final Column BASELINE_YEAR = optional("nam_goc");
    private static final Column BASELINE_VALUE = optional("gia_tri_goc");
    private static final Column CONDITION = prose("dieu_kien");
    private static final Column ADJUSTS = optional("dieu_chinh_cua");
    private static final Column ADJUSTMENT_BASIS = prose("can_cu_dieu_chinh");
    private static final Column READING = prose("cach_hieu");
    private static final Column QUOTATION = prose("trich_dan");
    static final TableForm FORM = TableForm.of(
            CODE,
            PLAN,
            INDICATOR,
            SCOPE,
            MILESTONE,
            COMPARISON,
            VALUE,
            COMPARED_WITH,
            RECURRENCE,
            BASELINE_YEAR,
            BASELINE_VALUE,
            CONDITION,
            ADJUSTS,
            ADJUSTMENT_BASIS,
            READING,
            QUOTATION);

    private static final Choices<AdministrativeLevel> LEVELS = Choices.of(AdministrativeLevel.class);
    private static final Choices<Recurrence> RECURRENCES = Choices.of(Recurrence.class);
    private static final Choices<Comparison> COMPARISONS = Choices.of(Comparison.class);

    private static final String ISSUING_UNIT = "don_vi";
    private static final String LEVEL_PREFIX = "cap:";

    /** How often a target applies. */
    private enum Recurrence implements DataToken {
        ONCE("khong"),
        YEARLY("hang_nam");

        private final String token;

        Recurrence(String token) {
            this.token = token;
        }

        @Override
        public String token() {
            return token;
        }
    }

    private final CodeBook<TargetCode, Target> targets = new CodeBook<>(DataFolder.TARGETS, TargetCode::new);
    private final CodeBook<AdminUnitCode, AdministrativeUnit> units;
    private final CodeBook<IndicatorCode, Indicator> indicators;
    private final CodeBook<PlanCode, Plan> plans;
    private final Dimensions dimensions;

    TargetsCsv(
            CodeBook<AdminUnitCode, AdministrativeUnit> units,
            CodeBook<IndicatorCode, Indicator> indicators,
            CodeBook<PlanCode, Plan> plans,
            Dimensions dimensions) {
        this.units = units;
        this.indicators = indicators;
        this.plans = plans;
        this.dimensions = dimensions;
    }

    CodeBook<TargetCode, Target> read(Optional<DataFile> file, Diagnostics diagnostics) throws IOException {
        if (file.isPresent()
                && !CsvTable.read(file.get(), dimensions.addedTo(FORM), diagnostics, this::read, targets::markFaulty)) {
            targets.markUnreadable();
        }
        targets.resolve();
        return targets;
    }

    private void read(CsvRow row) {
        Optional<String> code = row.code(CODE);
        code.ifPresent(text -> targets.claim(row, CODE, text));
        Optional<PlanCode> plan = row.reference(PLAN, plans);
        Optional<IndicatorCode> indicator = row.reference(INDICATOR, indicators);
        Optional<Target.Scope> scope = scope(row);
        Optional<Target.Milestone> milestone = milestone(row);
        Optional<Recurrence> recurrence = row.choice(RECURRENCE, RECURRENCES);
        Optional<IndicatorCode> comparedWith = row.reference(COMPARED_WITH, indicators);
        Optional<TargetCode> adjusts = targets.referenceWithin(row, ADJUSTS);
        Disaggregation cells = dimensions.cellsOf(row);
        Optional<Indicator> measured = indicator.flatMap(indicators::get);
        Optional<Comparison> comparison =
                row.choice(COMPARISON, COMPARISONS).map(written -> inWords(written, row, measured));
        Optional<BigDecimal> value = comparison.flatMap(known -> value(row, known, measured));
        comparison.ifPresent(known -> checkComparedWith(row, known));
        Optional<Target.Baseline> baseline = baseline(row, measured);
        boolean isWhole = !row.isFaulty();
        milestone.ifPresent(known -> checkMilestone(row, recurrence, comparison));
        if (!isWhole) {
            code.ifPresent(targets::markFaulty);
            return;
        }
        TargetCode key = new TargetCode(code.orElseThrow());
        Target target = new Target(
                key,
                plan.orElseThrow(),
                indicator.orElseThrow(),
                cells,
                scope.orElseThrow(),
                milestone,
                comparison.orElseThrow(),
                value,
                comparedWith,
                recurrence.orElse(Recurrence.ONCE) == Recurrence.YEARLY,
                baseline,
                row.text(CONDITION),
                adjusts,
                row.text(ADJUSTMENT_BASIS),
                row.text(READING),
                row.text(QUOTATION),
                row.origin());
        targets.put(key, target);
    }

    private static void checkMilestone(CsvRow row, Optional<Recurrence> recurrence, Optional<Comparison> comparison) {
        if (recurrence.filter(Recurrence.YEARLY::equals).isPresent()
                || comparison.filter(Comparison::isOfEachYear).isPresent()) {
            row.report(DiagnosticCode.YEARLY_WITH_MILESTONE, MILESTONE);
        }
    }

    private Optional<Target.Scope> scope(CsvRow row) {
        String text = row.text(SCOPE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String folded = Characters.folded(text);
        if (folded.equals(Characters.folded(ISSUING_UNIT)) && units.find(text).isEmpty()) {
            return Optional.of(new Target.Scope.IssuingUnit());
        }
        boolean ofLevel = folded.startsWith(LEVEL_PREFIX);
        String level = text.substring(text.indexOf(':') + 1).strip();
        if (ofLevel && LEVELS.find(level).isPresent()) {
            return LEVELS.find(level).map(Target.Scope.UnitsOfLevel::new);
        }
        Optional<AdministrativeLevel> levelInWords = levelInWords(text);
        if (text.indexOf(':') < 0 && levelInWords.isEmpty()) {
            return row.reference(SCOPE, units).map(Target.Scope.SingleUnit::new);
        }
        String meant = levelInWords
                .map(AdministrativeLevel::token)
                .orElseGet(() -> Choices.suggestion(level, LEVELS.tokens()));
        row.report(DiagnosticCode.NOT_A_SCOPE, SCOPE, meant.isEmpty() ? "" : LEVEL_PREFIX + meant);
        return Optional.empty();
    }

    /** The level if the text is {@code cấp xã} or {@code xã}: a level without its prefix. */
    private Optional<AdministrativeLevel> levelInWords(String text) {
        String word = text.toLowerCase(Locale.ROOT).replaceFirst("^(cấp|cap|các|mọi)[ _]", "");
        return units.find(text).isPresent() ? Optional.empty() : LEVELS.find(word);
    }

    private static Optional<Target.Milestone> milestone(CsvRow row) {
        String text = row.text(MILESTONE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int hyphen = text.indexOf('-');
        OptionalInt first =
                CellGrammar.year(hyphen < 0 ? text : text.substring(0, hyphen).strip());
        OptionalInt last =
                CellGrammar.year(hyphen < 0 ? text : text.substring(hyphen + 1).strip());
        if (first.isEmpty() || last.isEmpty()) {
            row.report(DiagnosticCode.NOT_A_MILESTONE, MILESTONE);
            return Optional.empty();
        }
        if (last.getAsInt() < first.getAsInt()) {
            row.report(DiagnosticCode.YEARS_REVERSED, MILESTONE, Integer.toString(first.getAsInt()));
            return Optional.empty();
        }
        return Optional.of(new Target.Milestone(first.getAsInt(), last.getAsInt()));
    }

    /** {@code = co} for a yes/no indicator, and {@code = dat} for a qualitative one, mean the same as {@code co}. */
    private static Comparison inWords(Comparison written, CsvRow row, Optional<Indicator> indicator) {
        return written == Comparison.EQUAL && isAffirmative(row.text(VALUE), indicator) ? Comparison.YES : written;
    }

    private static boolean isAffirmative(String value, Optional<Indicator> indicator) {
        return indicator
                .map(known -> switch (known.kind()) {
                    case YES_NO -> CellGrammar.yesNo(value).orElse(false);
                    case QUALITATIVE -> Characters.folded(value).equals("dat");
                    case RATE, COUNT, MEASURE -> false;
                })
                .orElse(false);
    }

    private static Optional<BigDecimal> value(CsvRow row, Comparison comparison, Optional<Indicator> indicator) {
        String text = row.numberText(VALUE);
        if (!comparison.needsValue()) {
            boolean repeatsIt = comparison == Comparison.YES && isAffirmative(text, indicator);
            if (!text.isEmpty() && !repeatsIt) {
                row.report(DiagnosticCode.CELL_WITHOUT_USE, VALUE, COMPARISON.name(), comparison.token());
            }
            return Optional.empty();
        }
        if (text.isEmpty()) {
            row.report(DiagnosticCode.TARGET_WITHOUT_VALUE, VALUE, comparison.token());
            return Optional.empty();
        }
        return number(row, VALUE, indicator);
    }

    /** A number in the indicator's unit; not read if the indicator is unknown or has no numbers. */
    private static Optional<BigDecimal> number(CsvRow row, Column column, Optional<Indicator> indicator) {
        if (indicator.isEmpty()) {
            NumberCells.checkForAnyIndicator(row, column);
            return Optional.empty();
        }
        return switch (indicator.get().kind()) {
            case RATE -> NumberCells.rate(row, column);
            case COUNT -> {
                long count = NumberCells.count(row, column);
                yield count < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(count));
            }
            case MEASURE -> NumberCells.measure(row, column, indicator.get().measureUnit());
            case YES_NO, QUALITATIVE -> Optional.empty();
        };
    }

    private static void checkComparedWith(CsvRow row, Comparison comparison) {
        boolean given = !row.text(COMPARED_WITH).isEmpty();
        if (comparison == Comparison.AT_LEAST_OTHER_INDICATOR && !given) {
            row.report(DiagnosticCode.NOTHING_TO_COMPARE_WITH, COMPARED_WITH);
        } else if (comparison != Comparison.AT_LEAST_OTHER_INDICATOR && given) {
            row.report(DiagnosticCode.CELL_WITHOUT_USE, COMPARED_WITH, COMPARISON.name(), comparison.token());
        }
    }

    private static Optional<Target.Baseline> baseline(CsvRow row, Optional<Indicator> indicator) {
        OptionalInt year = row.year(BASELINE_YEAR);
        boolean yearGiven = !row.text(BASELINE_YEAR).isEmpty();
        boolean valueGiven = !row.text(BASELINE_VALUE).isEmpty();
        if (yearGiven != valueGiven) {
            row.report(DiagnosticCode.HALF_BASELINE, yearGiven ? BASELINE_VALUE : BASELINE_YEAR);
            return Optional.empty();
        }
        if (!valueGiven) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = number(row, BASELINE_VALUE, indicator);
        return year.isPresent() ? value.map(known -> new Target.Baseline(year.getAsInt(), known)) : Optional.empty();
    }
}
