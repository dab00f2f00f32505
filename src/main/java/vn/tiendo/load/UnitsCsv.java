package vn.tiendo.load;

import static vn.tiendo.syntax.Column.optional;
import static vn.tiendo.syntax.Column.required;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.UnitKind;
import vn.tiendo.syntax.Choices;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvRow;
import vn.tiendo.syntax.CsvTable;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.TableForm;

/** {@code don-vi.csv}: one unit in each row. */
final class UnitsCsv {

    private static final Column CODE = required("ma_don_vi");
    private static final Column NAME = required("ten");
    private static final Column SHORT_NAME = optional("ten_ngan");
    private static final Column LEVEL = required("cap");
    private static final Column KIND = required("loai");
    private static final Column PARENT = optional("truc_thuoc");
    private static final Column LISTS_ALL_BELOW = optional("du_cap_duoi");
    private static final Column OFFICIAL_CODE = optional("ma_hanh_chinh");
    private static final Column VALID_FROM = optional("tu_ngay");
    private static final Column VALID_TO = optional("den_ngay");
    private static final Column WEBSITE = optional("trang_web");
    static final TableForm FORM = TableForm.of(
            CODE, NAME, SHORT_NAME, LEVEL, KIND, PARENT, LISTS_ALL_BELOW, OFFICIAL_CODE, VALID_FROM, VALID_TO, WEBSITE);

    private static final Choices<AdministrativeLevel> LEVELS = Choices.of(AdministrativeLevel.class);
    private static final Choices<UnitKind> KINDS = Choices.of(UnitKind.class);

    private final CodeBook<AdminUnitCode, AdministrativeUnit> units =
            new CodeBook<>(DataFolder.UNITS, AdminUnitCode::new);

    private UnitsCsv() {}

    static CodeBook<AdminUnitCode, AdministrativeUnit> read(Optional<DataFile> file, Diagnostics diagnostics)
            throws IOException {
        UnitsCsv reader = new UnitsCsv();
        if (file.isEmpty() || !CsvTable.read(file.get(), FORM, diagnostics, reader::read, reader.units::markFaulty)) {
            reader.units.markUnreadable();
        }
        reader.units.describe(reader::inWords);
        reader.units.resolve();
        return reader.units;
    }

    private void read(CsvRow row) {
        Optional<String> code = row.code(CODE);
        code.ifPresent(text -> units.claim(row, CODE, text));
        String name = row.name(NAME);
        String shortName = row.name(SHORT_NAME);
        Optional<AdministrativeLevel> level = row.choice(LEVEL, LEVELS);
        Optional<UnitKind> kind = row.choice(KIND, KINDS);
        Optional<AdminUnitCode> parent = units.referenceWithin(row, PARENT);
        Optional<LocalDate> from = row.date(VALID_FROM);
        Optional<LocalDate> to = row.date(VALID_TO);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            row.report(DiagnosticCode.DATES_REVERSED, VALID_TO, row.text(VALID_FROM));
        }
        boolean listsAllBelow = row.yesNo(LISTS_ALL_BELOW).orElse(true);
        String website = row.text(WEBSITE);
        if (!website.isEmpty() && !WebAddress.isAbsolute(website)) {
            row.report(DiagnosticCode.NOT_A_WEB_ADDRESS, WEBSITE);
        }
        if (row.isFaulty()) {
            code.ifPresent(units::markFaulty);
            return;
        }
        AdminUnitCode key = new AdminUnitCode(code.orElseThrow());
        units.name(key, name, shortName);
        units.put(
                key,
                new AdministrativeUnit(
                        key,
                        name,
                        shortName.isEmpty() ? name : shortName,
                        level.orElseThrow(),
                        kind.orElseThrow(),
                        parent,
                        listsAllBelow,
                        row.name(OFFICIAL_CODE),
                        from,
                        to,
                        website,
                        row.origin()));
    }

    /** Name, place and last day: all that tells units with the same name apart. */
    private String inWords(AdministrativeUnit unit) {
        List<String> words = new ArrayList<>();
        unit.parent().flatMap(units::get).map(AdministrativeUnit::name).ifPresent(words::add);
        unit.validTo().ifPresent(day -> words.add("đến " + VietnameseFormat.date(day)));
        return words.isEmpty() ? unit.name() : unit.name() + " (" + String.join(", ", words) + ")";
    }
}
