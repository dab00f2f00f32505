package vn.tiendo.load;

import static vn.tiendo.syntax.Column.optional;
import static vn.tiendo.syntax.Column.prose;
import static vn.tiendo.syntax.Column.required;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Observation;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.Provenance;
import vn.tiendo.syntax.Choices;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvRow;
import vn.tiendo.syntax.CsvTable;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.TableForm;

/** A file below {@code so-lieu/}: one observation in each row. Each file is read by an object of its own. */
final class ObservationsCsv {

    private static final Column UNIT = required("don_vi");
    private static final Column INDICATOR = required("chi_tieu");
    private static final Column YEAR = required("nam");
    private static final Column STATUS = optional("trang_thai");
    private static final Column CUTOFF = optional("ngay_chot");
    private static final Column PUBLISHED = optional("cong_khai");
    private static final Column VERSION = optional("phien_ban");
    private static final Column SOURCE = prose("nguon");
    private static final Column NOTE = prose("ghi_chu");
    static final TableForm FORM = TableForm.of(
            UNIT,
            INDICATOR,
            YEAR,
            MeasurementCells.NUMERATOR,
            MeasurementCells.DENOMINATOR,
            MeasurementCells.VALUE,
            STATUS,
            CUTOFF,
            PUBLISHED,
            VERSION,
            SOURCE,
            NOTE);

    private static final Choices<ObservationStatus> STATUSES = Choices.of(ObservationStatus.class);

    private final CodeBook<AdminUnitCode, AdministrativeUnit> units;
    private final CodeBook<IndicatorCode, Indicator> indicators;
    private final Dimensions dimensions;
    private final List<Observation> observations = new ArrayList<>();

    /** What many rows share is kept once: most counts are small, and most rows of a file have one source. */
    private final Map<Measurement, Measurement> measurements = new HashMap<>();

    private final Map<Provenance, Provenance> provenances = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private Provenance latest = new Provenance("", ObservationStatus.OFFICIAL, Optional.empty(), true, "", "", "");

    private final Map<String, Optional<LocalDate>> dates = new HashMap<>();

    ObservationsCsv(
            CodeBook<AdminUnitCode, AdministrativeUnit> units,
            CodeBook<IndicatorCode, Indicator> indicators,
            Dimensions dimensions) {
        this.units = units;
        this.indicators = indicators;
        this.dimensions = dimensions;
    }

    List<Observation> read(DataFile file, Diagnostics diagnostics) throws IOException {
        CsvTable.read(file, dimensions.addedTo(FORM), diagnostics, this::read);
        return observations;
    }

    private void read(CsvRow row) {
        Optional<AdminUnitCode> unit = row.reference(UNIT, units);
        Optional<IndicatorCode> code = row.reference(INDICATOR, indicators);
        OptionalInt year = row.year(YEAR);
        Disaggregation cells = dimensions.cellsOf(row);
        String version = row.name(VERSION);
        boolean isKnown = !row.isFaulty();
        Optional<Indicator> indicator = code.flatMap(indicators::get);
        if (indicator.isEmpty()) {
            MeasurementCells.check(row);
        }
        Measurement measurement =
                indicator.map(known -> MeasurementCells.read(row, known)).orElse(Measurement.Absence.NOT_REPORTED);
        ObservationStatus status = row.choice(STATUS, STATUSES).orElse(ObservationStatus.OFFICIAL);
        Optional<LocalDate> cutoff = cutoff(row);
        Optional<Boolean> published = row.yesNo(PUBLISHED);
        String source = row.text(SOURCE);
        String note = row.text(NOTE);
        if (!isKnown) {
            return;
        }
        boolean sensitive = indicator.map(Indicator::sensitive).orElse(false);
        boolean isSaid = !row.raw(PUBLISHED).isEmpty(); // even if it cannot be read
        observations.add(new Observation(
                unit.orElseThrow(),
                code.orElseThrow(),
                year.orElseThrow(),
                cells,
                measurements.computeIfAbsent(measurement, same -> same),
                shared(new Provenance(
                        row.file(), status, cutoff, published.orElse(isSaid || !sensitive), version, source, note)),
                row.line()));
    }

    /** Most rows have the same provenance as the row before. */
    private Provenance shared(Provenance read) {
        if (!areSame(read, latest)) {
            latest = provenances.computeIfAbsent(read, this::withSharedTexts);
        }
        return latest;
    }

    /** What {@code equals} says, in a tenth of the time: it is asked once for each row of a country. */
    private static boolean areSame(Provenance one, Provenance other) {
        return one.status() == other.status()
                && one.published() == other.published()
                && one.cutoff().equals(other.cutoff())
                && one.source().equals(other.source())
                && one.note().equals(other.note())
                && one.definitionVersion().equals(other.definitionVersion())
                && one.file().equals(other.file());
    }

    private Provenance withSharedTexts(Provenance read) {
        return new Provenance(
                read.file(),
                read.status(),
                read.cutoff(),
                read.published(),
                shared(read.definitionVersion()),
                shared(read.source()),
                shared(read.note()));
    }

    private String shared(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }

    /** Most rows of a file have the same few dates; a wrong one is still reported for each row. */
    private Optional<LocalDate> cutoff(CsvRow row) {
        Optional<LocalDate> known = dates.get(row.raw(CUTOFF));
        if (known != null) {
            return known;
        }
        Optional<LocalDate> read = row.date(CUTOFF);
        if (read.isPresent()) {
            dates.put(row.raw(CUTOFF), read);
        }
        return read;
    }
}
