package vn.tiendo.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.assess.Completeness;
import vn.tiendo.assess.CompletenessCount;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.ReportStanding;
import vn.tiendo.assess.ReportStandings;
import vn.tiendo.assess.ReportingPlans;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.view.SitePath;

/** Who has reported in time, and how complete the figures are; no tables if nobody has reported. */
final class ReportingTables {

    private ReportingTables() {}

    static List<Table<?>> of(Dataset dataset, Progress progress, ExportScope scope) {
        ReportStandings standings =
                new ReportStandings(dataset, progress, new ReportingPlans(dataset, progress), scope::isOwn);
        List<ReportStanding> reports = new ArrayList<>();
        scope.plans().forEach(plan -> reports.addAll(standings.of(plan)));
        if (reports.isEmpty()) {
            return List.of();
        }
        CompletenessCount count = new CompletenessCount(dataset, progress, scope::isOwn);
        List<Completeness> figures = new ArrayList<>();
        scope.plans().forEach(plan -> figures.addAll(count.of(plan)));
        return List.of(reports(reports), figures(figures, dataset));
    }

    private static Table<ReportStanding> reports(List<ReportStanding> reports) {
        return new Table<>(
                SitePath.REPORTING_TABLE,
                List.of(
                        new Column<>(
                                "ke_hoach",
                                (one, cells) -> cells.text(one.plan().text())),
                        new Column<>(
                                "don_vi",
                                (one, cells) -> cells.text(one.unit().code().text())),
                        new Column<>(
                                "ten_don_vi",
                                (one, cells) -> cells.text(one.unit().name())),
                        new Column<>(
                                "cap", (one, cells) -> cells.token(one.unit().level())),
                        new Column<>("nam", FieldType.YEAR, (one, cells) -> cells.whole(one.year())),
                        new Column<>("han_nop", FieldType.DATE, (one, cells) -> cells.plain(Optional.of(one.due()))),
                        new Column<>(
                                "ngay_nop",
                                FieldType.DATE,
                                (one, cells) -> cells.plain(one.report().flatMap(SubmittedReport::submitted))),
                        new Column<>("tinh_trang", (one, cells) -> cells.token(one.punctuality())),
                        new Column<>("so_ngay_cham", FieldType.INTEGER, (one, cells) -> cells.whole(one.daysLate())),
                        new Column<>("minh_hoa", FieldType.BOOLEAN, (one, cells) -> cells.yesNo(one.isIllustrative()))),
                reports);
    }

    private static Table<Completeness> figures(List<Completeness> figures, Dataset dataset) {
        return new Table<>(
                SitePath.COMPLETENESS_TABLE,
                List.of(
                        new Column<>(
                                "ke_hoach",
                                (one, cells) -> cells.text(one.plan().text())),
                        new Column<>(
                                "chi_tieu",
                                (one, cells) -> cells.text(one.indicator().text())),
                        new Column<>(
                                "ten_chi_tieu",
                                (one, cells) -> cells.text(
                                        Optional.ofNullable(dataset.indicators().get(one.indicator()))
                                                .map(Indicator::shortName)
                                                .orElse(""))),
                        new Column<>(
                                "phan_to",
                                (one, cells) ->
                                        cells.text(one.disaggregation().text().replace(';', ','))),
                        new Column<>("cap", (one, cells) -> cells.token(one.level())),
                        new Column<>("nam", FieldType.YEAR, (one, cells) -> cells.whole(one.year())),
                        new Column<>("can_bao_cao", FieldType.INTEGER, (one, cells) -> cells.whole(one.expected())),
                        new Column<>("da_bao_cao", FieldType.INTEGER, (one, cells) -> cells.whole(one.reported())),
                        new Column<>("minh_hoa", FieldType.BOOLEAN, (one, cells) -> cells.yesNo(one.isIllustrative()))),
                figures);
    }
}
