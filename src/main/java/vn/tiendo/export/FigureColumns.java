package vn.tiendo.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import vn.tiendo.assess.Coverage;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Dimension;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Absence;
import vn.tiendo.model.Measurement.Count;
import vn.tiendo.model.Measurement.Measure;
import vn.tiendo.model.Measurement.Percent;
import vn.tiendo.model.Measurement.Qualitative;
import vn.tiendo.model.Measurement.Share;
import vn.tiendo.model.Measurement.YesNo;

/** The columns of figures: what the figure is about, its value or why there is none, its status and its source. */
final class FigureColumns {

    private static final Column<FigureRow> UNIT =
            new Column<>("don_vi", (row, cells) -> cells.text(row.key().unit().text()));

    /** Columns that archives have in another place, or not at all, since their columns never change. */
    private static final Set<String> NOT_IN_ARCHIVES =
            Set.of("chi_tieu", "nam", "phien_ban", "da_bao_cao_co_so", "can_bao_cao_co_so");

    private FigureColumns() {}

    /** With the names of units and indicators. */
    static List<Column<FigureRow>> of(Dataset dataset) {
        List<Column<FigureRow>> columns = new ArrayList<>();
        columns.add(UNIT);
        columns.addAll(ofOneUnit(dataset.dimensions().values()));
        return NameColumns.beside(
                columns, dataset, row -> row.key().unit(), row -> row.key().indicator());
    }

    /** Without the unit, for tables of one unit. */
    static List<Column<FigureRow>> ofOneUnit(Collection<Dimension> dimensions) {
        List<Column<FigureRow>> columns = new ArrayList<>();
        columns.add(new Column<>(
                "chi_tieu", (row, cells) -> cells.text(row.key().indicator().text())));
        columns.add(new Column<>(
                "nam", FieldType.YEAR, (row, cells) -> cells.whole(row.figure().year())));
        for (Dimension dimension : dimensions) {
            columns.add(new Column<>(
                    dimension.code(),
                    (row, cells) -> cells.text(row.categories().getOrDefault(dimension.code(), ""))));
        }
        columns.add(new Column<>("tu_so", FieldType.INTEGER, FigureColumns::writeNumerator));
        columns.add(new Column<>("mau_so", FieldType.INTEGER, FigureColumns::writeDenominator));
        columns.add(new Column<>("gia_tri", FieldType.NUMBER, FigureColumns::writeNumber));
        columns.add(new Column<>("gia_tri_chu", FigureColumns::writeWord));
        columns.add(new Column<>("ky_hieu", FigureColumns::writeAbsence));
        columns.add(new Column<>(
                "trang_thai", (row, cells) -> cells.token(row.figure().status())));
        columns.add(new Column<>(
                "phien_ban", (row, cells) -> cells.text(row.figure().definitionVersion())));
        columns.add(new Column<>(
                "tinh_toan",
                FieldType.BOOLEAN,
                (row, cells) -> cells.yesNo(row.figure().isComputed())));
        columns.addAll(ofCoverage());
        columns.add(new Column<>(
                "ngay_chot",
                FieldType.DATE,
                (row, cells) -> cells.plain(row.figure().cutoff())));
        columns.add(
                new Column<>("nguon", (row, cells) -> cells.text(row.figure().source())));
        columns.add(
                new Column<>("ghi_chu", (row, cells) -> cells.text(row.figure().note())));
        return List.copyOf(columns);
    }

    /** How many units a computed figure adds up, and how many should have reported. */
    private static List<Column<FigureRow>> ofCoverage() {
        return List.of(
                new Column<>(
                        "da_bao_cao", FieldType.INTEGER, (row, cells) -> writeCoverage(row, Coverage::reported, cells)),
                new Column<>(
                        "can_bao_cao",
                        FieldType.INTEGER,
                        (row, cells) -> writeCoverage(row, Coverage::expected, cells)),
                new Column<>(
                        "da_bao_cao_co_so",
                        FieldType.INTEGER,
                        (row, cells) -> writeCoverage(row, Coverage::reportedAtBottom, cells)),
                new Column<>(
                        "can_bao_cao_co_so",
                        FieldType.INTEGER,
                        (row, cells) -> writeCoverage(row, Coverage::expectedAtBottom, cells)));
    }

    /** In the order by which archives sort; all dimensions share one column, so that a new dimension adds none. */
    static List<Column<FigureRow>> canonical() {
        List<Column<FigureRow>> columns = new ArrayList<>();
        columns.add(UNIT);
        columns.add(new Column<>(
                "chi_tieu", (row, cells) -> cells.text(row.key().indicator().text())));
        columns.add(new Column<>(
                "phan_to",
                (row, cells) -> cells.text(row.key().disaggregation().text().replace(';', ','))));
        columns.add(new Column<>(
                "nam", FieldType.YEAR, (row, cells) -> cells.whole(row.figure().year())));
        columns.add(new Column<>(
                "phien_ban", (row, cells) -> cells.text(row.figure().definitionVersion())));
        ofOneUnit(List.of()).stream()
                .filter(column -> !NOT_IN_ARCHIVES.contains(column.name()))
                .forEach(columns::add);
        return List.copyOf(columns);
    }

    private static void writeCoverage(FigureRow row, ToIntFunction<Coverage> count, Cells cells) throws IOException {
        Optional<Coverage> coverage = row.figure().coverage();
        if (coverage.isPresent()) {
            cells.whole(count.applyAsInt(coverage.get()));
        } else {
            cells.empty();
        }
    }

    private static void writeNumerator(FigureRow row, Cells cells) throws IOException {
        if (row.figure().measurement() instanceof Share share) {
            cells.whole(share.numerator());
        } else {
            cells.empty();
        }
    }

    private static void writeDenominator(FigureRow row, Cells cells) throws IOException {
        if (row.figure().measurement() instanceof Share share) {
            cells.whole(share.denominator());
        } else {
            cells.empty();
        }
    }

    /** A rate without counts is written as reported; one with counts can be computed exactly. */
    private static void writeNumber(FigureRow row, Cells cells) throws IOException {
        Measurement measurement = row.figure().measurement();
        if (measurement instanceof Share share) {
            cells.rounded(share.number());
        } else if (measurement instanceof Percent percent) {
            cells.exact(percent.value());
        } else if (measurement instanceof Measure measure) {
            cells.exact(measure.value());
        } else if (measurement instanceof Count count) {
            cells.whole(count.value());
        } else {
            cells.empty();
        }
    }

    /** Answers have a column of their own beside the numbers, so that programs find only numbers there. */
    private static void writeWord(FigureRow row, Cells cells) throws IOException {
        Measurement measurement = row.figure().measurement();
        if (measurement instanceof YesNo answer) {
            cells.yesNo(answer.yes());
        } else if (measurement instanceof Qualitative qualitative) {
            cells.token(qualitative.result());
        } else {
            cells.empty();
        }
    }

    private static void writeAbsence(FigureRow row, Cells cells) throws IOException {
        if (row.figure().measurement() instanceof Absence absence) {
            cells.text(word(absence));
        } else {
            cells.empty();
        }
    }

    /** A word, not the sign that yearbooks use: a spreadsheet may take a lone {@code -} for the start of a formula. */
    private static String word(Absence absence) {
        return switch (absence) {
            case NOT_REPORTED -> "chua_bao_cao";
            case NOT_AVAILABLE -> "chua_co_so_lieu";
            case DID_NOT_OCCUR -> "khong_phat_sinh";
            case NOT_APPLICABLE -> "khong_ap_dung";
            case WITHHELD -> "an_so_nho";
        };
    }
}
