package vn.tiendo.export;

import java.util.List;
import java.util.Optional;
import vn.tiendo.assess.Assessment;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Measurement;

/** The columns of assessments, as section 6 of the data contract lists them. */
final class AssessmentColumns {

    static final List<Column<Assessment>> ALL = List.of(
            new Column<>("don_vi", (row, cells) -> cells.text(row.unit().text())),
            new Column<>(
                    "chi_tieu",
                    (row, cells) -> cells.text(row.target().indicator().text())),
            new Column<>(
                    "muc_tieu", (row, cells) -> cells.text(row.target().code().text())),
            new Column<>("moc", FieldType.YEAR, (row, cells) -> cells.whole(row.milestoneYear())),
            new Column<>("nam", FieldType.YEAR, (row, cells) -> cells.whole(row.decidingYear())),
            new Column<>(
                    "gia_tri",
                    FieldType.NUMBER,
                    (row, cells) -> cells.rounded(row.decidingMeasurement().flatMap(Measurement::number))),
            new Column<>("muc_tieu_gia_tri", FieldType.NUMBER, (row, cells) -> cells.rounded(requiredValue(row))),
            new Column<>("trang_thai", (row, cells) -> cells.token(row.status())),
            new Column<>("khoang_cach", FieldType.NUMBER, (row, cells) -> cells.rounded(row.distance())));

    /** Without the unit, for tables of one unit. */
    static final List<Column<Assessment>> OF_ONE_UNIT = ALL.subList(1, ALL.size());

    private AssessmentColumns() {}

    /** With the names of units and indicators, which the contract's table does not have. */
    static List<Column<Assessment>> inWords(Dataset dataset) {
        return NameColumns.beside(
                ALL, dataset, Assessment::unit, row -> row.target().indicator());
    }

    /** The target's own value, not the figure of the other indicator ({@code so_voi}) that it is compared with. */
    private static Optional<Fraction> requiredValue(Assessment assessment) {
        return assessment.target().comparison().needsValue()
                ? assessment.target().value().map(Fraction::of)
                : Optional.empty();
    }
}
