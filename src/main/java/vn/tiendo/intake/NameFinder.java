package vn.tiendo.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.Nearest;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.load.DatasetNames;
import vn.tiendo.load.FormMapping;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Codes;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.syntax.FormText;
import vn.tiendo.syntax.LeadingZeros;

/** Finds which unit or indicator a cell names; what could be two, or none, is reported and never guessed. */
final class NameFinder {

    private static final Pattern NUMBERING = Pattern.compile("^(([ivxIVX]{1,5}|[0-9.]{1,6}|[a-zđ])[.)]|[-–+•*])\\s*");
    private static final Pattern MEASURE_UNIT = Pattern.compile("(.+?)\\s*[,(]\\s*([^(),]{1,30}?)\\s*\\)?");
    private static final int MOST_NAMED = 5;

    private final Dataset dataset;
    private final FormMapping mapping;
    private final DatasetNames names;
    private final Diagnostics diagnostics;

    /** A large table repeats the same few names. */
    private final Map<String, AdminUnitCode> foundUnits = new HashMap<>();

    private final Map<String, IndicatorCode> foundIndicators = new HashMap<>();

    NameFinder(Dataset dataset, FormMapping mapping, DatasetNames names, Diagnostics diagnostics) {
        this.dataset = dataset;
        this.mapping = mapping;
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /** The text without a number or sign in front. */
    static String withoutNumbering(String text) {
        return NUMBERING.matcher(text).replaceFirst("").strip();
    }

    /** The indicators with this name, with or without a number or sign in front and their measure unit behind. */
    static List<IndicatorCode> indicatorsCalled(String text, DatasetNames names, Dataset dataset) {
        List<IndicatorCode> found = names.indicators(text);
        if (found.isEmpty()) {
            found = names.indicators(withoutNumbering(text));
        }
        Matcher measured = MEASURE_UNIT.matcher(withoutNumbering(text));
        if (found.isEmpty() && measured.matches()) {
            String unit = FormText.folded(measured.group(2));
            return names.indicators(measured.group(1)).stream()
                    .filter(code -> Optional.ofNullable(dataset.indicators().get(code))
                            .filter(one -> FormText.folded(one.measureUnit()).equals(unit))
                            .isPresent())
                    .toList();
        }
        return found;
    }

    /**
     * The units with this name, also within a text such as {@code Đơn vị: Xã An, tỉnh Thử} or {@code Xã An - Năm 2026}.
     */
    static List<AdminUnitCode> unitsCalled(String text, DatasetNames names) {
        String after = text.substring(text.lastIndexOf(':') + 1);
        for (String name : List.of(
                text,
                withoutNumbering(text),
                after.strip(),
                after.replaceFirst(",.*", "").strip())) {
            List<AdminUnitCode> found = names.units(name);
            if (!found.isEmpty() && !name.isEmpty()) {
                return found;
            }
        }
        List<List<AdminUnitCode>> ofPieces = Arrays.stream(text.split("\\s[-–]\\s"))
                .map(names::units)
                .filter(found -> !found.isEmpty())
                .toList();
        return ofPieces.size() == 1 ? ofPieces.get(0) : List.of();
    }

    /** Whether the mapping itself says what the name means. */
    boolean isMapped(String text) {
        return mapped(text, mapping.unitNames()).isPresent()
                || mapped(text, mapping.indicatorNames()).isPresent();
    }

    /** Whether the mapping says to skip rows with this name. */
    boolean isLeftOut(String text) {
        Optional<String> leftOut = Optional.of(FormMapping.LEFT_OUT);
        return mapped(text, mapping.unitNames()).equals(leftOut)
                || mapped(text, mapping.indicatorNames()).equals(leftOut);
    }

    private static Optional<String> mapped(String text, Map<String, String> byName) {
        if (byName.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(byName.get(FormText.folded(text)))
                .or(() -> Optional.ofNullable(byName.get(FormText.folded(withoutNumbering(text)))));
    }

    /** Where the mapping says what the name means, if it does; else where the name is. */
    private SourceLocation placeOf(Map<String, String> byName, String text, SourceLocation location) {
        return mapped(FormText.clean(text), byName)
                .flatMap(code -> Optional.ofNullable(mapping.places().get(code)))
                .orElse(location);
    }

    /** @param text as in the cell, or in the mapping itself */
    Optional<AdminUnitCode> unit(String text, int year, SourceLocation location) {
        String key = year + " " + text;
        if (!foundUnits.containsKey(key)) {
            findUnit(text, year, placeOf(mapping.unitNames(), text, location))
                    .ifPresent(code -> foundUnits.put(key, code));
        }
        return Optional.ofNullable(foundUnits.get(key));
    }

    private Optional<AdminUnitCode> findUnit(String text, int year, SourceLocation location) {
        String clean = FormText.clean(text);
        String wanted = mapped(clean, mapping.unitNames()).orElse(clean);
        if (isUnit(wanted)) {
            return Optional.of(new AdminUnitCode(wanted));
        }
        List<AdminUnitCode> found = unitsCalled(wanted, names);
        List<AdminUnitCode> inForce = found.stream()
                .filter(code -> dataset.units().get(code).isInForceOn(LocalDate.of(year, 12, 31)))
                .toList();
        List<AdminUnitCode> meant = inForce.isEmpty() ? found : inForce;
        if (meant.size() == 1) {
            Optional<LocalDate> end = dataset.units().get(meant.get(0)).validTo();
            if (end.isEmpty() || end.get().getYear() >= year) {
                return Optional.of(meant.get(0));
            }
            reportDissolved(meant.get(0), end.get(), year, location);
            return Optional.empty();
        }
        if (meant.isEmpty()) {
            reportUnknownUnit(wanted, location);
        } else {
            String list = meant.stream().limit(MOST_NAMED).map(this::described).collect(Collectors.joining("; "));
            diagnostics.add(DiagnosticCode.NAME_OF_SEVERAL, location, list);
        }
        return Optional.empty();
    }

    private void reportDissolved(AdminUnitCode code, LocalDate end, int year, SourceLocation location) {
        String successors = dataset.successorsOf(code).stream()
                .limit(MOST_NAMED)
                .map(successor -> described(successor.code()))
                .collect(Collectors.joining("; "));
        diagnostics.add(
                DiagnosticCode.NAME_OF_DISSOLVED_UNIT,
                location,
                code.text(),
                VietnameseFormat.date(end),
                Integer.toString(year),
                successors);
    }

    private boolean isUnit(String text) {
        return Codes.isValid(text)
                && dataset.units().find(new AdminUnitCode(text)).isPresent();
    }

    private String described(AdminUnitCode code) {
        AdministrativeUnit unit = dataset.units().get(code);
        String above = unit.parent()
                .flatMap(dataset.units()::find)
                .map(AdministrativeUnit::name)
                .orElse("");
        String name = above.isEmpty() ? unit.name() : unit.name() + ", " + above;
        return code + " (" + name + ")";
    }

    private void reportUnknownUnit(String text, SourceLocation location) {
        Optional<DiagnosticCode> spoilt = FormText.spoiltBy(text);
        if (spoilt.isPresent()) {
            diagnostics.add(spoilt.get(), location);
            return;
        }
        Optional<String> padded = LeadingZeros.lostIn(
                text,
                dataset.units().all().stream().map(unit -> unit.code().text()).toList());
        if (padded.isPresent()) {
            diagnostics.add(DiagnosticCode.CODE_WITHOUT_ZEROS, location, padded.get());
        } else {
            List<String> all =
                    dataset.units().all().stream().map(AdministrativeUnit::name).toList();
            diagnostics.add(
                    DiagnosticCode.NAME_UNKNOWN,
                    location,
                    "@unit_word",
                    "ten_don_vi",
                    Nearest.to(text, all).orElse(""));
        }
    }

    /** @param text as in the cell, or in the mapping itself */
    Optional<IndicatorCode> indicator(String text, SourceLocation location) {
        if (!foundIndicators.containsKey(text)) {
            findIndicator(text, placeOf(mapping.indicatorNames(), text, location))
                    .ifPresent(code -> foundIndicators.put(text, code));
        }
        return Optional.ofNullable(foundIndicators.get(text));
    }

    private Optional<IndicatorCode> findIndicator(String text, SourceLocation location) {
        String clean = FormText.clean(text);
        String wanted = mapped(clean, mapping.indicatorNames()).orElse(clean);
        if (Codes.isValid(wanted) && dataset.indicators().containsKey(new IndicatorCode(wanted))) {
            return Optional.of(new IndicatorCode(wanted));
        }
        List<IndicatorCode> found = indicatorsCalled(wanted, names, dataset);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        if (found.isEmpty()) {
            Optional<DiagnosticCode> spoilt = FormText.spoiltBy(wanted);
            List<String> all = dataset.indicators().values().stream()
                    .map(one -> one.name())
                    .toList();
            diagnostics.add(
                    spoilt.orElse(DiagnosticCode.NAME_UNKNOWN),
                    location,
                    "@indicator_word",
                    "ten_chi_tieu",
                    Nearest.to(wanted, all).orElse(""));
        } else {
            diagnostics.add(
                    DiagnosticCode.NAME_OF_SEVERAL,
                    location,
                    found.stream().limit(MOST_NAMED).map(IndicatorCode::text).collect(Collectors.joining("; ")));
        }
        return Optional.empty();
    }
}
