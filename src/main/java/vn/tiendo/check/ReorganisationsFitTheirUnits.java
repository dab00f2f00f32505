package vn.tiendo.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Reorganisation;
import vn.tiendo.model.ReorganisationScope;
import vn.tiendo.model.RowOrigin;

/** A reorganisation agrees with the first and last days of its units, and no unit goes wholly into two. */
final class ReorganisationsFitTheirUnits implements Rule {

    /** A unit that is only so many days older than a reorganisation was probably founded by it. */
    private static final int NEIGHBOURING_DAYS = 31;

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        Map<AdminUnitCode, List<Reorganisation>> byOldUnit = new LinkedHashMap<>();
        for (Reorganisation one : data.reorganisations()) {
            if (one.oldUnit().equals(one.newUnit())) {
                diagnostics.add(
                        DiagnosticCode.UNIT_INTO_ITSELF,
                        Places.cell(one.origin(), "ma_moi", one.newUnit().text()));
                continue;
            }
            byOldUnit.computeIfAbsent(one.oldUnit(), first -> new ArrayList<>()).add(one);
            data.units().find(one.oldUnit()).ifPresent(unit -> checkOld(one, unit, diagnostics));
            data.units().find(one.newUnit()).ifPresent(unit -> checkNew(one, unit, diagnostics));
        }
        byOldUnit.values().forEach(rows -> checkWhole(rows, data, diagnostics));
    }

    private static void checkOld(Reorganisation one, AdministrativeUnit unit, Diagnostics diagnostics) {
        LocalDate eve = one.date().minusDays(1);
        boolean whole = one.scope() == ReorganisationScope.WHOLE;
        Optional<LocalDate> end = unit.validTo();
        if (end.isEmpty()) {
            if (whole) {
                diagnostics.add(
                        DiagnosticCode.OLD_UNIT_WITHOUT_END,
                        place(one),
                        VietnameseFormat.date(one.date()),
                        unit.name(),
                        line(unit.origin()),
                        VietnameseFormat.date(eve));
            }
            return;
        }
        boolean gone = end.get().isBefore(eve);
        boolean dayOff = end.get().equals(one.date());
        if (gone || dayOff || (whole && !end.get().equals(eve))) {
            diagnostics.add(
                    DiagnosticCode.REORGANISATION_AND_OLD_UNIT,
                    place(one),
                    VietnameseFormat.date(one.date()),
                    unit.name(),
                    line(unit.origin()),
                    VietnameseFormat.date(end.get()),
                    VietnameseFormat.date(eve));
        }
    }

    private static void checkNew(Reorganisation one, AdministrativeUnit unit, Diagnostics diagnostics) {
        Optional<LocalDate> misfit = unit.validFrom().filter(start -> isMisfit(start, one.date()));
        Optional<LocalDate> end = unit.validTo().filter(last -> last.isBefore(one.date()));
        if (misfit.isPresent() || end.isPresent()) {
            diagnostics.add(
                    DiagnosticCode.REORGANISATION_AND_NEW_UNIT,
                    place(one),
                    VietnameseFormat.date(one.date()),
                    unit.name(),
                    line(unit.origin()),
                    misfit.map(VietnameseFormat::date).orElse(""),
                    end.map(VietnameseFormat::date).orElse(""));
        }
    }

    /**
     * Whether a unit's first day contradicts a reorganisation into it. The unit may be much older; it must not be
     * younger, just a little older, or have day and month swapped.
     */
    private static boolean isMisfit(LocalDate start, LocalDate day) {
        return start.isAfter(day)
                || (start.isBefore(day)
                        && (ChronoUnit.DAYS.between(start, day) <= NEIGHBOURING_DAYS || swapped(start, day)));
    }

    private static boolean swapped(LocalDate one, LocalDate other) {
        try {
            return LocalDate.of(one.getYear(), one.getDayOfMonth(), one.getMonthValue())
                    .equals(other);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Parts of a unit may go before the whole; nothing can go with it or after it. */
    private static void checkWhole(List<Reorganisation> rows, Dataset data, Diagnostics diagnostics) {
        Optional<Reorganisation> whole = rows.stream()
                .filter(one -> one.scope() == ReorganisationScope.WHOLE)
                .findFirst();
        if (whole.isEmpty()) {
            return;
        }
        for (Reorganisation other : rows) {
            boolean earlierPart = other.scope() == ReorganisationScope.PART
                    && other.date().isBefore(whole.get().date());
            boolean sameAgain = other.newUnit().equals(whole.get().newUnit())
                    && other.date().equals(whole.get().date());
            if (!sameAgain && !earlierPart) {
                diagnostics.add(
                        DiagnosticCode.WHOLLY_INTO_TWO,
                        place(other),
                        name(other.oldUnit(), data),
                        line(whole.get().origin()),
                        name(whole.get().newUnit(), data),
                        VietnameseFormat.date(whole.get().date()),
                        name(other.newUnit(), data),
                        VietnameseFormat.date(other.date()));
            }
        }
    }

    private static SourceLocation place(Reorganisation one) {
        return Places.cell(one.origin(), "ngay", VietnameseFormat.date(one.date()));
    }

    private static String name(AdminUnitCode code, Dataset data) {
        return data.units().find(code).map(AdministrativeUnit::name).orElseGet(code::text);
    }

    private static String line(RowOrigin origin) {
        return Integer.toString(origin.line());
    }
}
