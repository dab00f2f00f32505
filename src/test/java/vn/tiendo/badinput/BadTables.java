package vn.tiendo.badinput;

import static vn.tiendo.badinput.BadWorkbook.accepted;
import static vn.tiendo.badinput.BadWorkbook.refused;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.intake.DrawnWorkbook;
import vn.tiendo.intake.DrawnWorkbook.Formula;

/** Rows of the catalogue of bad inputs as tables that somebody drew by hand: names in A, counts in B, read by a mapping. */
final class BadTables {

    private static final String MAPPING = """
            bang:
              - dong_tieu_de: 1
                don_vi: cột A
                chi_tieu: SL
                nam: 2026
                cot:
                  - {cot: B, la: gia_tri}
            """;

    private final List<BadWorkbook> cases = new ArrayList<>();

    private BadTables() {}

    static List<BadWorkbook> all() {
        BadTables tables = new BadTables();
        tables.names();
        tables.cells();
        tables.sheets();
        return tables.cases;
    }

    private void add(
            Function<String, BadWorkbook.Content> content,
            UnaryOperator<BadWorkbook> expected,
            String row,
            String about,
            boolean isTaken) {
        for (String ending : List.of(".xlsx", ".xls")) {
            BadWorkbook one = isTaken
                    ? accepted(row, about, ending, content.apply(ending))
                    : refused(row, about, ending, content.apply(ending));
            cases.add(expected.apply(one.by(MAPPING)));
        }
    }

    private void taken(String row, String about, UnaryOperator<DrawnWorkbook> drawing, String... named) {
        add(ending -> () -> drawn(ending, drawing), one -> one.naming(named), row, about, true);
    }

    private void refusedWith(String row, String about, UnaryOperator<DrawnWorkbook> drawing, String... named) {
        add(ending -> () -> drawn(ending, drawing), one -> one.naming(named), row, about, false);
    }

    private static byte[] drawn(String ending, UnaryOperator<DrawnWorkbook> drawing) throws IOException {
        try (Workbook workbook = ending.equals(".xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            drawing.apply(DrawnWorkbook.in(workbook, "Bảng"));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            return OfficeFiles.bytes(workbook);
        }
    }

    private static UnaryOperator<DrawnWorkbook> head(UnaryOperator<DrawnWorkbook> below) {
        return workbook -> below.apply(workbook.row("Đơn vị", "Số"));
    }

    private void names() {
        for (String name : List.of(Normalizer.normalize("Xã Bình", Normalizer.Form.NFD), "XÃ BÌNH", "xa binh")) {
            taken(
                    "E10",
                    "a name in other letters",
                    head(table -> table.row(name, 5)),
                    "Xã Bình, 2026, Số hoạt động: 5");
        }
        taken(
                "E11",
                "the other spelling of a name",
                head(table -> table.row("Xã Khánh Hoà", 5)),
                "Xã Khánh Hòa, 2026, Số hoạt động: 5");
        for (String spoilt : List.of("X? B?nh", "X· B×nh")) {
            refusedWith("E08", "a name spoilt", head(table -> table.row(spoilt, 5)), "ô A2");
        }
        refusedWith("E09", "a name in TCVN3", head(table -> table.row("Ph­êng §èng §a", 5)), "ô A2: lỗi TD009");
        taken(
                "E15",
                "blank rows and columns",
                head(table -> table.row()
                        .row("  ", " ")
                        .row("Xã Bình", 5)
                        .row("", "\u00A0")
                        .row()),
                "1 số liệu mới");
        refusedWith(
                "I03",
                "a formula as the name of a unit",
                head(table -> table.row("=HYPERLINK(\"http://evil\")", 5)),
                "ô A2: lỗi TD232");
    }

    private void cells() {
        taken(
                "X05",
                "a formula with its result",
                head(table -> table.row("Xã Bình", new Formula("2+3"))),
                "Số hoạt động: 5",
                "ô B2: cảnh báo TD216");
        cases.add(refused("X05", "a formula without a result", ".xlsx", () -> {
                    try (Workbook workbook = new XSSFWorkbook()) {
                        DrawnWorkbook.in(workbook, "Bảng").row("Đơn vị", "Số").row("Xã Bình", 1);
                        workbook.getSheetAt(0).getRow(1).createCell(1).setCellFormula("2+3");
                        return OfficeFiles.bytes(workbook);
                    }
                })
                .by(MAPPING)
                .naming("ô B2: lỗi TD207"));
        add(
                ending -> () -> {
                    try (Workbook workbook = ending.equals(".xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
                        DrawnWorkbook.in(workbook, "Bảng").row("Đơn vị", "Số").row("Xã Bình", 1);
                        workbook.getSheetAt(0).getRow(1).createCell(1).setCellErrorValue(FormulaError.DIV0.getCode());
                        return OfficeFiles.bytes(workbook);
                    }
                },
                one -> one.naming("ô B2", "#DIV/0!"),
                "X05",
                "an error in a cell",
                false);
        refusedWith(
                "X05",
                "a day in place of a number",
                head(table -> table.row("Xã Bình", LocalDate.of(2026, 2, 1))),
                "ô B2");
        taken("X05", "a number kept as text", head(table -> table.row("Xã Bình", "5")), "Số hoạt động: 5");
        refusedWith("X05", "a part of one", head(table -> table.row("Xã Bình", "12,5")), "ô B2");
        taken(
                "X05",
                "heads over two columns",
                workbook -> workbook.row("Đơn vị", "Số", null).merge("B1:C1").row("Xã Bình", 5),
                "Số hoạt động: 5");
        refusedWith("X05", "a hidden row", head(table -> table.row("Xã Bình", 5).hideRow(2)), "ô B2", "ẩn");
        refusedWith(
                "X05", "a hidden column", head(table -> table.row("Xã Bình", 5).hideColumn(1)), "ô B2", "ẩn");
        refusedWith(
                "X05",
                "heads among the rows",
                head(table -> table.row("Xã Bình", 5).row("Đơn vị", "Số").row("Xã An", 6)),
                "ô A3");
        taken(
                "X05",
                "a row of totals",
                head(table -> table.row("Xã Bình", 5).row("Tổng cộng", new Formula("SUM(B2:B2)"))),
                "1 số liệu mới",
                "TD235");
    }

    private void sheets() {
        String ofSheet = MAPPING.replace("dong_tieu_de", "trang: %s\n    dong_tieu_de");
        UnaryOperator<DrawnWorkbook> two = head(table ->
                table.row("Xã Bình", 5).sheet("Bảng 2").row("Đơn vị", "Số").row("Xã An", 6));
        add(
                ending -> () -> drawn(ending, two),
                one -> one.by(ofSheet.formatted("Bieu 7")).naming("Bảng, Bảng 2"),
                "X06",
                "a sheet missing",
                false);
        add(
                ending -> () -> drawn(ending, two),
                one -> one.naming("Bảng, Bảng 2"),
                "X06",
                "two sheets of which none is named",
                false);
        add(
                ending -> () -> drawn(ending, two),
                one -> one.by(ofSheet.formatted("BANG 2")).naming("Xã An, 2026, Số hoạt động: 6"),
                "X06",
                "a sheet in other letters",
                true);
        cases.add(accepted(
                        "X06",
                        "a sheet whose name leads elsewhere",
                        ".xlsx",
                        () -> OfficeFiles.withPart(
                                drawn(".xlsx", head(table -> table.row("Xã Bình", 5))),
                                "xl/workbook.xml",
                                OfficeFiles.replacing("\"Bảng\"", "\"../../x\"")))
                .by(MAPPING)
                .naming("../../x, ô B2"));
        cases.add(refused("E16", "an empty sheet", ".xlsx", () -> drawn(".xlsx", table -> table))
                .naming("TD200"));
        cases.add(refused("E16", "an empty sheet", ".xls", () -> drawn(".xls", table -> table))
                .naming("TD200"));
    }
}
