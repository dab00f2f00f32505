package vn.tiendo.export;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Reorganisation;

/** What the figures and assessments are about, with the columns of the data folder. */
final class ReferenceTables {

    private ReferenceTables() {}

    static Table<AdministrativeUnit> units(Collection<AdministrativeUnit> units) {
        return new Table<>("don-vi", unitColumns(), units);
    }

    static List<Column<AdministrativeUnit>> unitColumns() {
        return List.of(
                new Column<>(
                        "ma_don_vi", (unit, cells) -> cells.text(unit.code().text())),
                new Column<>("ten", (unit, cells) -> cells.text(unit.name())),
                new Column<>("ten_ngan", (unit, cells) -> cells.text(unit.shortName())),
                new Column<>("cap", (unit, cells) -> cells.token(unit.level())),
                new Column<>("loai", (unit, cells) -> cells.token(unit.kind())),
                new Column<>("truc_thuoc", (unit, cells) -> cells.plain(unit.parent())),
                new Column<>("du_cap_duoi", (unit, cells) -> cells.yesNo(unit.listsAllBelow())),
                new Column<>("ma_hanh_chinh", (unit, cells) -> cells.text(unit.officialCode())),
                new Column<>("tu_ngay", FieldType.DATE, (unit, cells) -> cells.plain(unit.validFrom())),
                new Column<>("den_ngay", FieldType.DATE, (unit, cells) -> cells.plain(unit.validTo())),
                new Column<>("trang_web", (unit, cells) -> cells.text(unit.website())));
    }

    static List<Column<Reorganisation>> reorganisationColumns() {
        return List.of(
                new Column<>(
                        "ma_cu", (change, cells) -> cells.text(change.oldUnit().text())),
                new Column<>(
                        "ma_moi", (change, cells) -> cells.text(change.newUnit().text())),
                new Column<>(
                        "ngay",
                        FieldType.DATE,
                        (change, cells) -> cells.text(change.date().toString())),
                new Column<>("pham_vi", (change, cells) -> cells.token(change.scope())),
                new Column<>("can_cu", (change, cells) -> cells.text(change.legalBasis())));
    }

    static Table<Indicator> indicators(Collection<Indicator> indicators) {
        return new Table<>(
                "chi-tieu",
                List.of(
                        new Column<>(
                                "ma_chi_tieu",
                                (indicator, cells) ->
                                        cells.text(indicator.code().text())),
                        new Column<>("ten", (indicator, cells) -> cells.text(indicator.name())),
                        new Column<>("ten_ngan", (indicator, cells) -> cells.text(indicator.shortName())),
                        new Column<>("nhom", (indicator, cells) -> cells.text(indicator.group())),
                        new Column<>("loai", (indicator, cells) -> cells.token(indicator.kind())),
                        new Column<>("don_vi_tinh", (indicator, cells) -> cells.text(indicator.measureUnit())),
                        new Column<>("ten_tu_so", (indicator, cells) -> cells.text(indicator.numeratorName())),
                        new Column<>("ten_mau_so", (indicator, cells) -> cells.text(indicator.denominatorName())),
                        new Column<>("chieu", (indicator, cells) -> cells.token(indicator.direction())),
                        new Column<>("tong_hop", (indicator, cells) -> cells.token(indicator.aggregation())),
                        new Column<>("tong_hop_cap", (indicator, cells) -> cells.text(levels(indicator))),
                        new Column<>("chi_tieu_goc", (indicator, cells) -> cells.plain(indicator.baseIndicator())),
                        new Column<>(
                                "nhay_cam",
                                FieldType.BOOLEAN,
                                (indicator, cells) -> cells.yesNo(indicator.sensitive())),
                        new Column<>(
                                "so_le", FieldType.INTEGER, (indicator, cells) -> cells.whole(indicator.decimals())),
                        new Column<>("dinh_nghia", (indicator, cells) -> cells.text(indicator.definition())),
                        new Column<>("nguon", (indicator, cells) -> cells.text(indicator.source()))),
                indicators);
    }

    private static String levels(Indicator indicator) {
        return indicator.aggregationLevels().stream()
                .map(AdministrativeLevel::token)
                .collect(Collectors.joining(","));
    }
}
