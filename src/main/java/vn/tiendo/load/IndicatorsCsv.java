package vn.tiendo.load;

import static vn.tiendo.syntax.Column.optional;
import static vn.tiendo.syntax.Column.prose;
import static vn.tiendo.syntax.Column.required;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.syntax.Choices;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvRow;
import vn.tiendo.syntax.CsvTable;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.TableForm;

/** {@code chi-tieu.csv}: one indicator in each row. */
final class IndicatorsCsv {

    private static final Column CODE = required("ma_chi_tieu");
    private static final Column NAME = required("ten");
    private static final Column SHORT_NAME = optional("ten_ngan");
    private static final Column GROUP = optional("nhom");
    private static final Column KIND = required("loai");
    private static final Column MEASURE_UNIT = optional("don_vi_tinh");
    private static final Column NUMERATOR_NAME = optional("ten_tu_so");
    private static final Column DENOMINATOR_NAME = optional("ten_mau_so");
    private static final Column DIRECTION = required("chieu");
    private static final Column AGGREGATION = optional("tong_hop");
    private static final Column AGGREGATION_LEVELS = optional("tong_hop_cap");
    private static final Column BASE_INDICATOR = optional("chi_tieu_goc");
    private static final Column SENSITIVE = optional("nhay_cam");
    private static final Column DECIMALS = optional("so_le");
    private static final Column DEFINITION = prose("dinh_nghia");
    private static final Column SOURCE = prose("nguon");
    static final TableForm FORM = TableForm.of(
            CODE,
            NAME,
            SHORT_NAME,
            GROUP,
            KIND,
            MEASURE_UNIT,
            NUMERATOR_NAME,
            DENOMINATOR_NAME,
            DIRECTION,
            AGGREGATION,
            AGGREGATION_LEVELS,
            BASE_INDICATOR,
            SENSITIVE,
            DECIMALS,
            DEFINITION,
            SOURCE);

    private static final Choices<AdministrativeLevel> LEVELS = Choices.of(AdministrativeLevel.class);
    private static final Choices<IndicatorKind> KINDS = Choices.of(IndicatorKind.class);
    private static final Choices<Direction> DIRECTIONS = Choices.of(Direction.class);
    private static final Choices<Aggregation> AGGREGATIONS = Choices.of(Aggregation.class);

    /** More decimals than this are noise. */
    private static final int MAX_DECIMALS = 6;

    private final CodeBook<IndicatorCode, Indicator> indicators =
            new CodeBook<>(DataFolder.INDICATORS, IndicatorCode::new);

    private IndicatorsCsv() {}

    static CodeBook<IndicatorCode, Indicator> read(Optional<DataFile> file, Diagnostics diagnostics)
            throws IOException {
        IndicatorsCsv reader = new IndicatorsCsv();
        if (file.isEmpty()
                || !CsvTable.read(file.get(), FORM, diagnostics, reader::read, reader.indicators::markFaulty)) {
            reader.indicators.markUnreadable();
        }
        reader.indicators.resolve();
        return reader.indicators;
    }

    private void read(CsvRow row) {
        Optional<String> code = row.code(CODE);
        code.ifPresent(text -> indicators.claim(row, CODE, text));
        String name = row.name(NAME);
        String shortName = row.name(SHORT_NAME);
        Optional<IndicatorKind> kind = row.choice(KIND, KINDS);
        Optional<Direction> direction = row.choice(DIRECTION, DIRECTIONS);
        Aggregation aggregation = aggregation(row);
        List<AdministrativeLevel> levels = levels(row);
        Optional<IndicatorCode> base = indicators.referenceWithin(row, BASE_INDICATOR);
        boolean sensitive = row.yesNo(SENSITIVE).orElse(false);
        OptionalInt decimals = row.integer(DECIMALS, MAX_DECIMALS);
        kind.ifPresent(known -> checkAggregation(row, known, aggregation));
        if (kind.isPresent() && kind.get() == IndicatorKind.RATE && !isPercent(row.name(MEASURE_UNIT))) {
            row.report(DiagnosticCode.RATE_IN_OTHER_UNIT, MEASURE_UNIT);
        }
        if (row.isFaulty()) {
            code.ifPresent(indicators::markFaulty);
            return;
        }
        IndicatorCode key = new IndicatorCode(code.orElseThrow());
        indicators.name(key, name, shortName);
        indicators.put(
                key,
                new Indicator(
                        key,
                        name,
                        shortName.isEmpty() ? name : shortName,
                        row.name(GROUP),
                        kind.orElseThrow(),
                        measureUnit(row, kind.orElseThrow()),
                        row.name(NUMERATOR_NAME),
                        row.name(DENOMINATOR_NAME),
                        direction.orElseThrow(),
                        aggregation,
                        levels,
                        base,
                        sensitive,
                        decimals.orElse(usualDecimals(kind.orElseThrow())),
                        row.text(DEFINITION),
                        row.text(SOURCE),
                        row.origin()));
    }

    private static int usualDecimals(IndicatorKind kind) {
        return switch (kind) {
            case RATE -> 1;
            case MEASURE -> 2;
            case COUNT, YES_NO, QUALITATIVE -> 0;
        };
    }

    /** Whether the unit of a rate is percent, which it also is if left out. */
    private static boolean isPercent(String measureUnit) {
        return measureUnit.isEmpty() || measureUnit.equals("%");
    }

    private static String measureUnit(CsvRow row, IndicatorKind kind) {
        String written = row.name(MEASURE_UNIT);
        return written.isEmpty() && kind == IndicatorKind.RATE ? "%" : written;
    }

    private static List<AdministrativeLevel> levels(CsvRow row) {
        List<AdministrativeLevel> levels = new ArrayList<>();
        String text = row.text(AGGREGATION_LEVELS);
        for (String part : text.isEmpty() ? List.<String>of() : List.of(text.split(",", -1))) {
            Optional<AdministrativeLevel> level = LEVELS.find(part.strip());
            if (level.isEmpty()) {
                row.reportUnknownChoice(AGGREGATION_LEVELS, part.strip(), LEVELS.tokens());
            } else if (!levels.contains(level.get())) {
                levels.add(level.get());
            }
        }
        return levels;
    }

    private static void checkAggregation(CsvRow row, IndicatorKind kind, Aggregation aggregation) {
        boolean fits = switch (aggregation) {
            case NONE -> true;
            case SUM -> kind == IndicatorKind.RATE || kind == IndicatorKind.COUNT;
            case SHARE_OF_UNITS -> kind == IndicatorKind.RATE;
        };
        if (!fits) {
            row.report(DiagnosticCode.SUM_DOES_NOT_FIT, AGGREGATION, kind.token());
        }
        if (aggregation == Aggregation.SHARE_OF_UNITS
                && row.text(BASE_INDICATOR).isEmpty()) {
            row.report(DiagnosticCode.SHARE_WITHOUT_YES_NO, BASE_INDICATOR);
        }
    }

    private static Aggregation aggregation(CsvRow row) {
        Optional<Aggregation> written = row.choice(AGGREGATION, AGGREGATIONS);
        Aggregation aggregation = written.orElse(Aggregation.NONE);
        boolean isKnown = written.isPresent() || row.text(AGGREGATION).isEmpty();
        for (Column column : List.of(AGGREGATION_LEVELS, BASE_INDICATOR)) {
            if (isKnown
                    && aggregation != Aggregation.SHARE_OF_UNITS
                    && !row.text(column).isEmpty()) {
                row.report(DiagnosticCode.CELL_WITHOUT_USE, column, AGGREGATION.name(), aggregation.token());
            }
        }
        return aggregation;
    }
}
