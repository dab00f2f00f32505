package vn.tiendo.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.intake.Form;
import vn.tiendo.intake.FormColumn;
import vn.tiendo.intake.FormIdentity.Part;
import vn.tiendo.intake.FormRow;
import vn.tiendo.intake.FormWords;
import vn.tiendo.intake.PrefilledCells;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.QualitativeResult;
import vn.tiendo.model.TaskState;
import vn.tiendo.office.FixedBytes;
import vn.tiendo.office.Quiet;

/** A form as an Excel workbook, always the same bytes. */
public final class FormWorkbook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String LISTS = "tiendo";
    private static final String STATES = "DS_NHIEM_VU";
    private static final List<String> SIGNS = List.of("...", "-", "x");
    private static final int CUTOFF_ROW = 2;
    private static final int NAMES_ROW = 4;
    private static final int HEADER_ROW = 5;
    private static final int FIRST_ROW = 6;

    /** Widths in characters, by the columns of the form. */
    private static final int[] WIDTHS = {4, 5, 44, 16, 11, 25, 9, 25, 9, 9, 15, 13, 13, 9, 24, 24};

    private static final int[] HELP_WIDTHS = {4, 110};

    private final Form form;
    private final FormWords words;
    private final XSSFWorkbook workbook;
    private final FormStyles styles;
    private final XSSFSheet sheet;
    private final FormChecks checks;

    private FormWorkbook(Form form, FormWords words, XSSFWorkbook workbook) {
        this.form = form;
        this.words = words;
        this.workbook = workbook;
        this.styles = new FormStyles(workbook);
        this.sheet = workbook.createSheet(words.text("sheet.figures"));
        this.checks = new FormChecks(sheet, words);
    }

    public static byte[] of(Form form, FormWords words) throws IOException {
        Quiet.start();
        XSSFWorkbook workbook = new XSSFWorkbook();
        try {
            new FormWorkbook(form, words, workbook).fill();
            return FixedBytes.of(workbook, form.year(), words.text("author"));
        } finally {
            FixedBytes.discard(workbook);
        }
    }

    private void fill() {
        writeTop();
        writeHeader();
        for (int i = 0; i < form.rows().size(); i++) {
            writeRow(i + 1, form.rows().get(i));
        }
        FormCells.finish(sheet, column(FormColumn.BREAKDOWN), FIRST_ROW, WIDTHS);
        writeHelp();
        writeLists();
        TextSheets texts = new TextSheets(form, words, workbook, styles);
        if (!form.tasks().isEmpty()) {
            texts.addTasks(STATES);
        }
        texts.addNarrative();
        workbook.setActiveSheet(0);
    }

    private void writeTop() {
        FormCells.put(sheet.createRow(0), 1, words.text("title", Integer.toString(form.year())), styles.title());
        FormCells.put(
                sheet.createRow(1),
                1,
                words.text("unit", form.unit().name(), form.unit().code().text()),
                styles.title());
        XSSFRow cutoff = sheet.createRow(CUTOFF_ROW);
        FormCells.put(cutoff, column(FormColumn.KEY), FormColumn.CUTOFF_OF_ALL, styles.plain());
        FormCells.put(cutoff, 1, words.text("cutoff"), styles.plain());
        FormCells.put(cutoff, column(FormColumn.BREAKDOWN), "", styles.date());
        checks.day(CUTOFF_ROW, column(FormColumn.BREAKDOWN), form.year());
        FormCells.put(
                sheet.createRow(CUTOFF_ROW + 1),
                1,
                words.text(form.rows().isEmpty() ? "hint.none" : "hint"),
                styles.plain());
        for (int row : new int[] {0, 1, CUTOFF_ROW, CUTOFF_ROW + 1}) {
            int last = row == CUTOFF_ROW ? column(FormColumn.INDICATOR) : column(FormColumn.NOTE);
            sheet.addMergedRegion(new CellRangeAddress(row, row, 1, last));
        }
    }

    private void writeHeader() {
        XSSFRow names = sheet.createRow(NAMES_ROW);
        names.setZeroHeight(true);
        XSSFRow header = sheet.createRow(HEADER_ROW);
        FormCells.put(names, 0, form.identity(Part.FIGURES).text(), styles.plain());
        for (FormColumn column : FormColumn.values()) {
            if (column != FormColumn.KEY) {
                FormCells.put(names, column(column), column.key(), styles.plain());
                FormCells.put(header, column(column), words.text("column." + column.key()), styles.header());
            }
        }
        FormCells.put(names, FormColumn.values().length, PrefilledCells.COLUMN, styles.plain());
        header.setHeightInPoints(FormCells.height(header, WIDTHS));
    }

    private void writeRow(int number, FormRow content) {
        XSSFRow row = sheet.createRow(FIRST_ROW + number - 1);
        boolean isRate = content.indicator().kind() == IndicatorKind.RATE;
        FormCells.put(row, column(FormColumn.KEY), content.key().text(), styles.fixed());
        FormCells.put(row, column(FormColumn.NUMBER), Integer.toString(number), styles.fixed());
        FormCells.put(row, column(FormColumn.INDICATOR), content.indicator().name(), styles.fixed());
        FormCells.put(row, column(FormColumn.BREAKDOWN), content.breakdown(), styles.fixed());
        FormCells.put(row, column(FormColumn.MEASURE_UNIT), content.indicator().measureUnit(), styles.fixed());
        FormCells.put(
                row,
                column(FormColumn.NUMERATOR_NAME),
                isRate ? content.indicator().numeratorName() : "",
                styles.fixed());
        FormCells.put(
                row,
                column(FormColumn.DENOMINATOR_NAME),
                isRate ? content.indicator().denominatorName() : "",
                styles.fixed());
        FormCells.put(row, column(FormColumn.EARLIER), content.earlier(), styles.earlier());
        Map<String, String> entries = new HashMap<>();
        for (FormColumn column : FormColumn.ALL.entries()) {
            boolean isOpen = switch (column) {
                case NUMERATOR, DENOMINATOR -> isRate;
                case PUBLISHED -> content.indicator().sensitive();
                default -> true;
            };
            if (isOpen) {
                String entry = content.entry(column);
                // As a plain number it would come back as a fraction of 1, which is refused.
                boolean isBelowOne = isRate && column == FormColumn.VALUE && entry.matches("0,0*[1-9][0-9]*");
                String shown = isBelowOne ? entry + " %" : entry;
                putEntry(row, column, shown);
                entries.put(column.key(), shown);
            } else {
                FormCells.put(row, column(column), "", styles.closed());
            }
        }
        FormCells.putPrefilled(row, FormColumn.values().length, entries, styles.plain());
        row.setHeightInPoints(FormCells.height(row, WIDTHS));
        addChecks(row.getRowNum(), content);
    }

    private void putEntry(XSSFRow row, FormColumn column, String text) {
        XSSFCellStyle style = switch (column) {
            case CUTOFF -> styles.date();
            case SOURCE, NOTE -> styles.text();
            default -> styles.entry();
        };
        XSSFCell cell = FormCells.put(row, column(column), text, style);
        if (column == FormColumn.CUTOFF && !text.isEmpty()) {
            cell.setCellValue(LocalDate.parse(text, DAY));
        } else if (column != FormColumn.SOURCE
                && column != FormColumn.NOTE
                && text.matches("-?[0-9]{1,15}(,[0-9]{1,9})?")) {
            cell.setCellValue(new BigDecimal(text.replace(',', '.')).doubleValue());
        }
    }

    private void addChecks(int row, FormRow content) {
        String numerator = address(row, FormColumn.NUMERATOR);
        String denominator = address(row, FormColumn.DENOMINATOR);
        String value = address(row, FormColumn.VALUE);
        int column = column(FormColumn.VALUE);
        switch (content.indicator().kind()) {
            case RATE -> {
                checks.numerator(row, column(FormColumn.NUMERATOR), numerator, denominator);
                checks.denominator(row, column(FormColumn.DENOMINATOR), denominator, numerator);
                checks.rate(row, column, value);
            }
            case COUNT -> checks.count(row, column, value);
            case MEASURE -> checks.measure(row, column, value);
            case YES_NO -> checks.choice(row, column, "DS_CO_KHONG");
            case QUALITATIVE -> checks.choice(row, column, "DS_DINH_TINH");
        }
        checks.choice(row, column(FormColumn.STATUS), "DS_TINH_TRANG");
        checks.day(row, column(FormColumn.CUTOFF), form.year());
        if (content.indicator().sensitive()) {
            checks.choice(row, column(FormColumn.PUBLISHED), "DS_CONG_KHAI");
        }
    }

    private void writeHelp() {
        XSSFSheet help = workbook.createSheet(words.text("sheet.help"));
        int lines = Integer.parseInt(words.text("help.count"));
        for (int i = 1; i <= lines; i++) {
            String text = words.text("help." + i);
            XSSFRow row = help.createRow(i - 1);
            FormCells.put(row, 1, text, text.equals(text.toUpperCase(Locale.ROOT)) ? styles.title() : styles.plain());
            row.setHeightInPoints(FormCells.height(row, HELP_WIDTHS));
        }
        FormCells.finish(help, 0, 0, HELP_WIDTHS);
    }

    /**
     * Writes the choices into a sheet of their own: a list within a check may have at most 255 characters and no comma.
     */
    private void writeLists() {
        XSSFSheet lists = workbook.createSheet(LISTS);
        FormCells.put(lists.createRow(0), 0, form.identity(Part.FIGURES).text(), styles.plain());
        String yes = words.yesNo(true);
        String no = words.yesNo(false);
        list(lists, 1, "DS_CO_KHONG", Stream.concat(Stream.of(yes, no), SIGNS.stream()));
        list(lists, 2, "DS_CONG_KHAI", Stream.of(yes, no));
        list(
                lists,
                3,
                "DS_DINH_TINH",
                Stream.concat(Stream.of(QualitativeResult.values()).map(words::label), SIGNS.stream()));
        list(lists, 4, "DS_TINH_TRANG", Stream.of(ObservationStatus.values()).map(words::label));
        list(lists, 5, STATES, Stream.of(TaskState.values()).map(words::state));
        lists.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(lists), SheetVisibility.VERY_HIDDEN);
    }

    private void list(XSSFSheet lists, int column, String name, Stream<String> choices) {
        List<String> texts = choices.toList();
        for (int i = 0; i < texts.size(); i++) {
            XSSFRow row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
            FormCells.put(row, column, texts.get(i), styles.plain());
        }
        String letter = CellReference.convertNumToColString(column);
        XSSFName range = workbook.createName();
        range.setNameName(name);
        range.setRefersToFormula(LISTS + "!$" + letter + "$1:$" + letter + "$" + texts.size());
    }

    private static String address(int row, FormColumn column) {
        return CellReference.convertNumToColString(column(column)) + (row + 1);
    }

    private static int column(FormColumn column) {
        return FormColumn.ALL.position(column);
    }
}
