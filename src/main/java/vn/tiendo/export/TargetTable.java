package vn.tiendo.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import vn.tiendo.model.Dimension;
import vn.tiendo.model.Target;
import vn.tiendo.model.Target.Milestone;
import vn.tiendo.model.Target.Scope.IssuingUnit;
import vn.tiendo.model.Target.Scope.SingleUnit;
import vn.tiendo.model.Target.Scope.UnitsOfLevel;

/** The targets of plans, with the columns of the data folder. */
final class TargetTable {

    private TargetTable() {}

    static Table<Target> of(Collection<Target> targets, Collection<Dimension> dimensions) {
        List<Column<Target>> columns = new ArrayList<>();
        columns.add(new Column<>(
                "ma_muc_tieu", (target, cells) -> cells.text(target.code().text())));
        columns.add(new Column<>(
                "ke_hoach", (target, cells) -> cells.text(target.plan().text())));
        columns.add(new Column<>(
                "chi_tieu", (target, cells) -> cells.text(target.indicator().text())));
        for (Dimension dimension : dimensions) {
            columns.add(new Column<>(
                    dimension.code(),
                    (target, cells) ->
                            cells.text(target.disaggregation().cells().getOrDefault(dimension.code(), ""))));
        }
        columns.add(new Column<>("ap_dung", (target, cells) -> cells.text(scope(target))));
        columns.add(new Column<>("moc", (target, cells) -> cells.text(milestone(target))));
        columns.add(new Column<>("so_sanh", (target, cells) -> cells.token(target.comparison())));
        columns.add(new Column<>("gia_tri", FieldType.NUMBER, (target, cells) -> cells.exact(target.value())));
        columns.add(new Column<>("chi_tieu_so_sanh", (target, cells) -> cells.plain(target.comparedWith())));
        columns.add(new Column<>("lap_lai", (target, cells) -> cells.text(target.recurring() ? "hang_nam" : "khong")));
        columns.add(new Column<>("nam_goc", FieldType.YEAR, (target, cells) -> cells.whole(baselineYear(target))));
        columns.add(new Column<>(
                "gia_tri_goc",
                FieldType.NUMBER,
                (target, cells) -> cells.exact(target.baseline().map(Target.Baseline::value))));
        columns.add(new Column<>("dieu_kien", (target, cells) -> cells.text(target.condition())));
        columns.add(new Column<>("dieu_chinh_cua", (target, cells) -> cells.plain(target.adjusts())));
        columns.add(new Column<>("can_cu_dieu_chinh", (target, cells) -> cells.text(target.adjustmentBasis())));
        columns.add(new Column<>("cach_hieu", (target, cells) -> cells.text(target.reading())));
        columns.add(new Column<>("trich_dan", (target, cells) -> cells.text(target.quotation())));
        return new Table<>("muc-tieu", columns, targets);
    }

    private static String scope(Target target) {
        Target.Scope scope = target.scope();
        if (scope instanceof UnitsOfLevel units) {
            return "cap:" + units.level().token();
        } else if (scope instanceof SingleUnit single) {
            return single.unit().text();
        } else if (scope instanceof IssuingUnit) {
            return "don_vi";
        }
        throw new IllegalStateException("unknown scope " + scope);
    }

    private static String milestone(Target target) {
        return target.milestone().map(TargetTable::years).orElse("");
    }

    private static String years(Milestone milestone) {
        return milestone.firstYear() == milestone.lastYear()
                ? Integer.toString(milestone.firstYear())
                : milestone.firstYear() + "-" + milestone.lastYear();
    }

    private static OptionalInt baselineYear(Target target) {
        return target.baseline().stream().mapToInt(Target.Baseline::year).findAny();
    }
}
