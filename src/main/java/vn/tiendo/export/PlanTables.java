package vn.tiendo.export;

import java.util.Collection;
import java.util.List;
import vn.tiendo.model.Plan;
import vn.tiendo.model.ReportingDuty;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.model.Task;
import vn.tiendo.model.TaskResult;

/** Plans, their tasks and the reported results, with the columns of the data folder. */
final class PlanTables {

    private PlanTables() {}

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
