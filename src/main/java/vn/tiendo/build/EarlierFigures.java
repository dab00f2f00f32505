package vn.tiendo.build;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.archive.Archive;
import vn.tiendo.archive.CanonicalRow;
import vn.tiendo.archive.SnapshotInfo;
import vn.tiendo.archive.StoredSnapshot;
import vn.tiendo.disclosure.EarlierPublication;
import vn.tiendo.disclosure.FigureKey;
import vn.tiendo.disclosure.ReportedFigure;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Codes;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Absence;
import vn.tiendo.model.SiteUnits;

/** What the snapshots of a data folder show for good; withheld counts could be worked out from it, too. */
final class EarlierFigures {

    private static final String TABLE = "quan-sat";

    private EarlierFigures() {}

    /** What the snapshots show that existed when a bag was made. */
    static List<EarlierPublication> before(Path bag, Dataset dataset) throws IOException {
        return of(Archive.before(bag), dataset);
    }

    private static boolean isNeeded(Dataset dataset) {
        return dataset.indicators().values().stream().anyMatch(Indicator::sensitive);
    }

    static List<EarlierPublication> of(List<StoredSnapshot> snapshots, Dataset dataset) throws IOException {
        List<EarlierPublication> earlier = new ArrayList<>();
        if (!isNeeded(dataset)) {
            return earlier;
        }
        for (StoredSnapshot snapshot : snapshots) {
            List<ReportedFigure> figures = new ArrayList<>();
            for (CanonicalRow row : snapshot.table(TABLE).rows()) {
                figure(row, dataset).ifPresent(figures::add);
            }
            earlier.add(new EarlierPublication(
                    snapshot.label(),
                    new PrintedSums(dataset.units(), snapshot).beside(figures),
                    unshown(snapshot, dataset)));
        }
        return earlier;
    }

    /** The units that the site of a single unit has no page on; those that were added to the data later are not meant. */
    private static Set<AdminUnitCode> unshown(StoredSnapshot snapshot, Dataset dataset) throws IOException {
        Optional<AdminUnitCode> focus = snapshot.info()
                .flatMap(SnapshotInfo::focus)
                .filter(Codes::isValid)
                .map(AdminUnitCode::new);
        if (focus.isEmpty()) {
            return Set.of();
        }
        Set<AdminUnitCode> unshown = new HashSet<>();
        dataset.units().all().forEach(unit -> unshown.add(unit.code()));
        SiteUnits site = SiteUnits.of(dataset.withSettings(dataset.settings().withFocus(focus)));
        site.own().forEach(unit -> unshown.remove(unit.code()));
        site.context().forEach(unit -> unshown.remove(unit.code()));
        for (CanonicalRow row : snapshot.table("don-vi").rows()) {
            Optional.of(row.get("ma_don_vi"))
                    .filter(Codes::isValid)
                    .map(AdminUnitCode::new)
                    .ifPresent(unshown::remove);
        }
        return unshown;
    }

    /** Empty if today's data lack its unit or indicator, or the row cannot be right. */
    private static Optional<ReportedFigure> figure(CanonicalRow row, Dataset dataset) {
        String unit = row.get("don_vi");
        String code = row.get("chi_tieu");
        if (!Codes.isValid(unit) || !Codes.isValid(code) || !row.get("nam").matches("\\d{4}")) {
            return Optional.empty();
        }
        Optional<Indicator> indicator = Optional.ofNullable(dataset.indicators().get(new IndicatorCode(code)));
        return indicator
                .flatMap(known -> measurement(row, known))
                .map(measurement -> new ReportedFigure(
                        new FigureKey(
                                new AdminUnitCode(unit),
                                new IndicatorCode(code),
                                new Disaggregation(row.get("phan_to").replace(',', ';')),
                                Integer.parseInt(row.get("nam")),
                                row.get("phien_ban")),
                        measurement,
                        row.get("tinh_toan").equals("co"),
                        Optional.empty()));
    }

    private static Optional<Measurement> measurement(CanonicalRow row, Indicator indicator) {
        String sign = row.get("ky_hieu");
        if (sign.equals("an_so_nho")) {
            return Optional.of(Absence.WITHHELD);
        } else if (sign.equals("khong_phat_sinh")) {
            return Optional.of(Absence.DID_NOT_OCCUR);
        }
        try {
            if (!row.get("mau_so").isEmpty()) {
                return Optional.of(
                        new Measurement.Share(Long.parseLong(row.get("tu_so")), Long.parseLong(row.get("mau_so"))));
            }
            String value = row.get("gia_tri").replace(',', '.');
            if (value.isEmpty()) {
                return Optional.empty();
            }
            return switch (indicator.kind()) {
                case RATE -> Optional.of(new Measurement.Percent(new BigDecimal(value)));
                case COUNT -> Optional.of(new Measurement.Count(Long.parseLong(value)));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not a table of this program; verifying reports it
        }
    }
}
