package vn.tiendo.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.intake.Form;
import vn.tiendo.intake.FormIdentity.Part;
import vn.tiendo.intake.FormTask;
import vn.tiendo.intake.FormWords;
import vn.tiendo.intake.NarrativeRows;
import vn.tiendo.intake.PrefilledCells;
import vn.tiendo.intake.TaskColumn;
import vn.tiendo.model.ReportPart;

/** The sheets of a form that are filled in with words: tasks and the narrative. */
final class TextSheets {

    private static final int NAMES_ROW = 4;
    private static final int FIRST_ROW = NAMES_ROW + 2;

    /** Widths in characters, by the columns of each sheet. */
    private static final int[] TASK_WIDTHS = {4, 5, 16, 60, 24, 14, 18, 18, 50, 24};

    private static final int[] NARRATIVE_WIDTHS = {4, 24, 120};
    private static final float PART_POINTS = 160;

    private final Form form;
    private final FormWords words;
    private final XSSFWorkbook workbook;
    private final FormStyles styles;

    TextSheets(Form form, FormWords words, XSSFWorkbook workbook, FormStyles styles) {
        this.form = form;
        this.words = words;
        this.workbook = workbook;
        this.styles = styles;
    }

    /** @param states the defined name of the range with the states of tasks */
    void addTasks(String states) {
        XSSFSheet sheet = workbook.createSheet(words.text("sheet.tasks"));
        FormChecks checks = new FormChecks(sheet, words);
        addTop(sheet, "tasks.title", "tasks.hint", TASK_WIDTHS.length - 1);
        XSSFRow names = addNames(sheet, Part.TASKS);
        XSSFRow header = sheet.createRow(NAMES_ROW + 1);
        for (TaskColumn column : TaskColumn.values()) {
            if (column != TaskColumn.KEY) {
                int position = TaskColumn.ALL.position(column);
                FormCells.put(names, position, column.key(), styles.plain());
                FormCells.put(header, position, words.text("task." + column.key()), styles.header());
            }
        }
        int last = TaskColumn.values().length;
        FormCells.put(names, last, PrefilledCells.COLUMN, styles.plain());
        for (int i = 0; i < form.tasks().size(); i++) {
            XSSFRow row = sheet.createRow(FIRST_ROW + i);
            Map<String, String> entries = new HashMap<>();
            form.tasks().get(i).entries().forEach((column, text) -> entries.put(column.key(), text));
            FormCells.putPrefilled(row, last, entries, styles.plain());
            for (TaskColumn column : TaskColumn.values()) {
                put(row, i + 1, form.tasks().get(i), column);
            }
            row.setHeightInPoints(FormCells.height(row, TASK_WIDTHS));
            checks.choice(row.getRowNum(), TaskColumn.ALL.position(TaskColumn.STATE), states);
        }
        FormCells.finish(sheet, TaskColumn.ALL.position(TaskColumn.LEAD), FIRST_ROW, TASK_WIDTHS);
    }

    private void put(XSSFRow row, int number, FormTask task, TaskColumn column) {
        String text = switch (column) {
            case KEY -> task.key().text();
            case NUMBER -> Integer.toString(number);
            case PLAN -> task.plan();
            case CONTENT -> task.task().content();
            case LEAD -> task.task().leadBody();
            case TIMING -> task.task().timing();
            case EARLIER -> task.earlier();
            case STATE, RESULT, NOTE -> task.entry(column);
        };
        FormCells.put(
                row,
                TaskColumn.ALL.position(column),
                text,
                switch (column) {
                    case EARLIER -> styles.earlier();
                    case STATE, RESULT, NOTE -> styles.text();
                    default -> styles.fixed();
                });
    }

    void addNarrative() {
        XSSFSheet sheet = workbook.createSheet(words.text("sheet.narrative"));
        boolean isOpen = form.narrative().isPresent();
        addTop(sheet, "narrative.title", isOpen ? "narrative.hint" : "narrative.closed", 2);
        if (isOpen) {
            XSSFRow names = addNames(sheet, Part.NARRATIVE);
            FormCells.put(names, 1, NarrativeRows.HEADING, styles.plain());
            FormCells.put(names, 2, NarrativeRows.TEXT, styles.plain());
            FormCells.put(names, 3, PrefilledCells.COLUMN, styles.plain());
            XSSFRow header = sheet.createRow(NAMES_ROW + 1);
            FormCells.put(header, 1, words.text("narrative.heading"), styles.header());
            FormCells.put(header, 2, words.text("narrative.text"), styles.header());
            addParts(sheet, form.narrative().orElseThrow());
        }
        FormCells.finish(sheet, 1, FIRST_ROW, NARRATIVE_WIDTHS);
    }

    private void addParts(XSSFSheet sheet, Map<ReportPart, String> parts) {
        for (ReportPart part : ReportPart.values()) {
            XSSFRow row = sheet.createRow(FIRST_ROW + NarrativeRows.position(part));
            FormCells.put(row, 0, NarrativeRows.key(part), styles.fixed());
            FormCells.put(row, 1, part.heading(), styles.fixed());
            String text = parts.getOrDefault(part, "");
            FormCells.put(row, 2, text, styles.prose());
            FormCells.putPrefilled(row, 3, Map.of(NarrativeRows.TEXT, text), styles.plain());
            row.setHeightInPoints(Math.max(PART_POINTS, FormCells.height(row, NARRATIVE_WIDTHS)));
        }
    }

    private void addTop(XSSFSheet sheet, String title, String hint, int lastColumn) {
        FormCells.put(sheet.createRow(0), 1, words.text(title, Integer.toString(form.year())), styles.title());
        FormCells.put(
                sheet.createRow(1),
                1,
                words.text("unit", form.unit().name(), form.unit().code().text()),
                styles.title());
        FormCells.put(sheet.createRow(2), 1, words.text(hint), styles.plain());
        for (int row = 0; row <= 2; row++) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 1, lastColumn));
        }
    }

    private XSSFRow addNames(XSSFSheet sheet, Part part) {
        XSSFRow names = sheet.createRow(NAMES_ROW);
        names.setZeroHeight(true);
        FormCells.put(names, 0, form.identity(part).text(), styles.plain());
        return names;
    }
}
