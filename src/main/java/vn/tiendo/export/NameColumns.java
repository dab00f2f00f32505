package vn.tiendo.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.IndicatorCode;

/** Puts the names of units and indicators beside their codes, for people. */
final class NameColumns {

    private NameColumns() {}

    /** The columns; those of units and indicators are followed by the names that belong to their codes. */
    static <R> List<Column<R>> beside(
            List<Column<R>> columns,
            Dataset dataset,
            Function<? super R, AdminUnitCode> unit,
            Function<? super R, IndicatorCode> indicator) {
        List<Column<R>> named = new ArrayList<>();
        for (Column<R> column : columns) {
            named.add(column);
            if (column.name().equals("don_vi")) {
                named.add(new Column<>(
                        "ten_don_vi",
                        (row, cells) ->
                                cells.text(dataset.units().get(unit.apply(row)).name())));
            } else if (column.name().equals("chi_tieu")) {
                named.add(new Column<>(
                        "ten_chi_tieu", (row, cells) -> cells.text(indicatorName(dataset, indicator.apply(row)))));
            }
        }
        return List.copyOf(named);
    }

    private static String indicatorName(Dataset dataset, IndicatorCode code) {
        return Optional.ofNullable(dataset.indicators().get(code)).orElseThrow().shortName();
    }
}
