package vn.tiendo.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dimension;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Reorganisation;
import vn.tiendo.model.ReportingDuty;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.model.Target;
import vn.tiendo.model.Target.Milestone;
import vn.tiendo.model.Target.Scope.IssuingUnit;
import vn.tiendo.model.Target.Scope.SingleUnit;
import vn.tiendo.model.Target.Scope.UnitsOfLevel;
import vn.tiendo.model.Task;
import vn.tiendo.model.TaskResult;

/** What the figures and assessments are about, in the columns in which the data folder has it. */
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

    static Table<Plan> plans(Collection<Plan> plans) {
        return new Table<>(
                "ke-hoach",
                List.of(
                        new Column<>(
                                "ma_ke_hoach",
                                (plan, cells) -> cells.text(plan.code().text())),
                        new Column<>("so_ky_hieu", (plan, cells) -> cells.text(plan.number())),
                        new Column<>("ngay_ban_hanh", FieldType.DATE, (plan, cells) -> cells.plain(plan.issued())),
                        new Column<>("ten", (plan, cells) -> cells.text(plan.name())),
                        new Column<>(
                                "don_vi",
                                (plan, cells) -> cells.text(plan.issuingUnit().text())),
                        new Column<>("can_cu", (plan, cells) -> cells.text(plan.legalBasis())),
                        new Column<>("tu_nam", FieldType.YEAR, (plan, cells) -> cells.whole(plan.firstYear())),
                        new Column<>("den_nam", FieldType.YEAR, (plan, cells) -> cells.whole(plan.lastYear())),
                        new Column<>("han_bao_cao", (plan, cells) -> cells.text(deadline(plan))),
                        new Column<>("noi_nhan_bao_cao", (plan, cells) -> cells.text(plan.reportRecipient())),
                        new Column<>("don_vi_chu_tri", (plan, cells) -> cells.text(plan.leadBody())),
                        new Column<>("trang_thai", (plan, cells) -> cells.text(plan.state()))),
                plans);
    }

    private static String deadline(Plan plan) {
        return plan.reportDeadline()
                .map(day -> twoDigits(day.getDayOfMonth()) + "/" + twoDigits(day.getMonthValue()))
                .orElse("");
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    static Table<Target> targets(Collection<Target> targets, Collection<Dimension> dimensions) {
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
        return target.milestone().map(ReferenceTables::years).orElse("");
    }

    private static String years(Milestone milestone) {
        return milestone.firstYear() == milestone.lastYear()
                ? Integer.toString(milestone.firstYear())
                : milestone.firstYear() + "-" + milestone.lastYear();
    }

    private static OptionalInt baselineYear(Target target) {
        return target.baseline().stream().mapToInt(Target.Baseline::year).findAny();
    }

    static Table<Task> tasks(Collection<Task> tasks) {
        return new Table<>(
                "nhiem-vu",
                List.of(
                        new Column<>(
                                "ke_hoach",
                                (task, cells) -> cells.text(task.plan().text())),
                        new Column<>(
                                "ma_nhiem_vu",
                                (task, cells) -> cells.text(task.code().text())),
                        new Column<>("nhom", (task, cells) -> cells.text(task.group())),
                        new Column<>("noi_dung", (task, cells) -> cells.text(task.content())),
                        new Column<>("chu_tri", (task, cells) -> cells.text(task.leadBody())),
                        new Column<>("phoi_hop", (task, cells) -> cells.text(task.coordinatingBodies())),
                        new Column<>("thoi_gian", (task, cells) -> cells.text(task.timing()))),
                tasks);
    }

    static Table<TaskResult> taskResults(Collection<TaskResult> results) {
        return new Table<>(
                "ket-qua-nhiem-vu",
                List.of(
                        new Column<>(
                                "ke_hoach",
                                (result, cells) -> cells.text(result.plan().text())),
                        new Column<>(
                                "ma_nhiem_vu",
                                (result, cells) -> cells.text(result.task().text())),
                        new Column<>(
                                "don_vi",
                                (result, cells) -> cells.text(result.unit().text())),
                        new Column<>("nam", FieldType.YEAR, (result, cells) -> cells.whole(result.year())),
                        new Column<>("trang_thai", (result, cells) -> cells.token(result.state())),
                        new Column<>("ket_qua", (result, cells) -> cells.text(result.result())),
                        new Column<>("ghi_chu", (result, cells) -> cells.text(result.note())),
                        new Column<>(
                                "minh_hoa", FieldType.BOOLEAN, (result, cells) -> cells.yesNo(result.illustrative()))),
                results);
    }

    static Table<SubmittedReport> submittedReports(Collection<SubmittedReport> reports) {
        return new Table<>(
                "nop-bao-cao",
                List.of(
                        new Column<>(
                                "don_vi",
                                (report, cells) -> cells.text(report.unit().text())),
                        new Column<>("nam", FieldType.YEAR, (report, cells) -> cells.whole(report.year())),
                        new Column<>("ngay_nop", FieldType.DATE, (report, cells) -> cells.plain(report.submitted())),
                        new Column<>("so_ky_hieu", (report, cells) -> cells.text(report.number())),
                        new Column<>(
                                "minh_hoa", FieldType.BOOLEAN, (report, cells) -> cells.yesNo(report.illustrative()))),
                reports);
    }

    static Table<ReportingDuty> reportingDuties(Collection<ReportingDuty> duties) {
        return new Table<>(
                "bao-cao-yeu-cau",
                List.of(
                        new Column<>(
                                "ke_hoach",
                                (duty, cells) -> cells.text(duty.plan().text())),
                        new Column<>(
                                "don_vi",
                                (duty, cells) -> cells.text(duty.unit().text())),
                        new Column<>("tu_nam", FieldType.YEAR, (duty, cells) -> cells.whole(duty.firstYear())),
                        new Column<>("den_nam", FieldType.YEAR, (duty, cells) -> cells.whole(duty.lastYear()))),
                duties);
    }
}
