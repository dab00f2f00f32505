package vn.tiendo.syntax;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Severity;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.Codes;
import vn.tiendo.model.DataToken;
import vn.tiendo.model.RowOrigin;

/**
 * One row of a file, whose cells are read by column and kind. A cell of another kind is reported and makes the row
 * faulty.
 */
public final class CsvRow {

    private final TableHead table;
    private final String[] cells;
    private final int line;
    private boolean faulty;
    private boolean dismissed;

    CsvRow(TableHead table, String[] cells, int line) {
        this.table = table;
        this.cells = cells;
        this.line = line;
    }

    /** The file and line from which the row comes. */
    public RowOrigin origin() {
        return new RowOrigin(table.file(), line);
    }

    /** The name of its file in the data folder. */
    public String file() {
        return table.file();
    }

    /** The line on which the row begins, 1-based. */
    public int line() {
        return line;
    }

    /** Whether the row must not be used: it has an error, or names something that has one. */
    public boolean isFaulty() {
        return faulty;
    }

    /** Whether its table has a column that is not read. */
    public boolean hasIgnoredColumn() {
        for (int i = 0; i < cells.length; i++) {
            if (table.headerAt(i).startsWith("_")) {
                return true;
            }
        }
        return false;
    }

    /** The cell of a column that is not read, by the name that it has in the file; empty if there is none. */
    public String textAside(String header) {
        for (int i = 0; i < cells.length; i++) {
            if (header.startsWith("_") && table.headerAt(i).equals(header)) {
                return cells[i].strip();
            }
        }
        return "";
    }

    /** What may be codes in columns that nobody knows, by their folded names. */
    public Map<String, String> codesOfUnknownColumns() {
        if (table.unknownPositions().isEmpty()) {
            return Map.of();
        }
        Map<String, String> codes = new TreeMap<>();
        for (int position : table.unknownPositions()) {
            String header = Characters.folded(table.headerAt(position));
            String cell = Characters.clean(cells[position]);
            if (Codes.isValid(header) && Codes.isValid(cell)) {
                codes.put(header, cell);
            }
        }
        return codes;
    }

    /** Makes the row unusable without a message: it depends on something faulty that was already reported. */
    public void abandon() {
        faulty = true;
    }

    /** Reports the row as a whole, and no single cells: all other faults follow from this one. */
    void dismiss(DiagnosticCode code, Column column, String... arguments) {
        report(code, column, arguments);
        dismissed = true;
    }

    /** Adds a diagnostic that points at a cell; an error makes the row unusable. */
    public void report(DiagnosticCode code, Column column, String... arguments) {
        report(code, column.name(), raw(column), arguments);
    }

    private void report(DiagnosticCode code, String column, String value, String... arguments) {
        if (!dismissed) {
            table.diagnostics().add(code, SourceLocation.ofCell(table.file(), line, column, value), arguments);
        }
        faulty |= code.severity() == Severity.ERROR;
    }

    /** Checks the cells for what no cell may contain, of whatever kind. */
    void screen() {
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            if (cell.length() > Limits.CELL_CHARACTERS) {
                report(
                        DiagnosticCode.TABLE_TOO_LARGE,
                        table.headerAt(i),
                        cell.substring(0, 100),
                        "@long_cell",
                        Integer.toString(Limits.CELL_CHARACTERS));
            } else if (table.headerAt(i).isEmpty() && !cell.isBlank()) {
                report(DiagnosticCode.CELL_WITHOUT_COLUMN, "", cell);
            } else if (table.columnAt(i).isPresent()) {
                screen(cell, table.columnAt(i).get());
            }
        }
    }

    private void screen(String cell, Column column) {
        if (table.has(Characters.SUSPECT)) {
            int refused = Characters.firstRefused(cell);
            int invisible = Characters.firstInvisible(cell);
            if (refused >= 0) {
                report(DiagnosticCode.FORBIDDEN_CHARACTER, column, Characters.nameOf(cell.charAt(refused)));
            } else if (invisible >= 0) {
                report(DiagnosticCode.INVISIBLE_CHARACTER, column, Characters.nameOf(cell.charAt(invisible)));
            }
        }
        if (table.has(Characters.SPOILT)) {
            if (Characters.lostDiacritics(cell)) {
                report(DiagnosticCode.LOST_DIACRITICS, column);
            } else if (Characters.isMisread(cell)) {
                report(DiagnosticCode.WRONG_CHARACTER_SET, column);
            }
        }
        if (table.has(Characters.MARKED) && Characters.mostMarks(cell) > Characters.MOST_MARKS) {
            report(
                    DiagnosticCode.TOO_MANY_MARKS,
                    column,
                    Integer.toString(Characters.mostMarks(cell)),
                    Integer.toString(Characters.MOST_MARKS));
        }
        if (column.isProse() && PersonalData.isIn(cell, table.has(Characters.AT_SIGN))) {
            report(DiagnosticCode.PERSONAL_DATA, column);
        }
    }

    /** Whether the file has a column. */
    public boolean has(Column column) {
        return table.positionOf(column) >= 0;
    }

    /** The cell as written; empty if the file does not have the column. */
    public String raw(Column column) {
        int position = table.positionOf(column);
        return position < 0 ? "" : cells[position];
    }

    /** The cell as text: NFC, without invisible characters, trimmed; empty if the file does not have the column. */
    public String text(Column column) {
        String raw = raw(column);
        String text = table.has(Characters.UNCLEAN) ? Characters.clean(raw) : raw.strip();
        if (text.isEmpty() && column.isRequired()) {
            report(DiagnosticCode.EMPTY_CELL, column);
        }
        return text;
    }

    /** The cell as a text for reading numbers: with the no-break spaces that group digits. */
    public String numberText(Column column) {
        String raw = raw(column);
        return table.has(Characters.UNCLEAN) ? Characters.trimmed(raw) : raw.strip();
    }

    /** A name: text on one line, without tabs, of limited length. */
    public String name(Column column) {
        String text = text(column);
        if (text.length() > Limits.NAME_CHARACTERS) {
            report(DiagnosticCode.TABLE_TOO_LARGE, column, "@long_name", Integer.toString(Limits.NAME_CHARACTERS));
        }
        return Characters.onOneLine(text);
    }

    /** A code; empty if the cell is empty, or if it was reported as not a code. */
    public Optional<String> code(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (Codes.isValid(text)) {
            return Optional.of(text);
        }
        report(looksLikeScientificNumber(text) ? DiagnosticCode.CODE_AS_NUMBER : DiagnosticCode.NOT_A_CODE, column);
        return Optional.empty();
    }

    /** Excel shows a long code as {@code 1,00E+05}. */
    private static boolean looksLikeScientificNumber(String text) {
        int e = Math.max(text.indexOf('E'), text.indexOf('e'));
        return e > 0
                && e + 1 < text.length()
                && text.charAt(e + 1) == '+'
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || ",.+Ee".indexOf(c) >= 0);
    }

    /** A code that a row of another file defines. A code without such a row is reported, unless that row is faulty. */
    public <K extends Comparable<K>> Optional<K> reference(Column column, KnownCodes<K> book) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<K> known = book.find(text);
        if (known.isPresent()) {
            return known;
        }
        if (book.isFaulty(text)) {
            abandon();
        } else {
            reportNoReference(column, text, book);
        }
        return Optional.empty();
    }

    /** Reports what is in place of a code: a row of totals, a name, or an unknown code. */
    public <K extends Comparable<K>> void reportNoReference(Column column, String text, KnownCodes<K> book) {
        if (FormRemnant.isTotalWord(text)) {
            dismiss(DiagnosticCode.TOTAL_ROW, column);
            return;
        }
        List<K> named = book.named(text);
        if (!named.isEmpty()) {
            NameForCode hint = NameForCode.of(text, named, book);
            report(DiagnosticCode.NAME_FOR_CODE, column, book.file(), hint.codesOfNames(), hint.codes());
        } else if (code(column).isPresent()) {
            reportStranger(column, book.strangerOf(text));
        }
    }

    /** Reports a code that is not in its file. */
    public void reportStranger(Column column, KnownCodes.Stranger stranger) {
        report(stranger.problem(), column, stranger.file(), stranger.suggestion());
    }

    /** One of a closed set of words; empty if the cell is empty, or if it was reported as unknown. */
    public <T extends DataToken> Optional<T> choice(Column column, Choices<T> choices) {
        return choice(column, choices, List.of());
    }

    /** As {@link #choice(Column, Choices)}, in a cell that may have one of these signs instead. */
    public <T extends DataToken> Optional<T> choice(Column column, Choices<T> choices, List<String> signs) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> choice = choices.find(text);
        if (choice.isEmpty()) {
            reportUnknownChoice(
                    column,
                    text,
                    Stream.concat(choices.tokens().stream(), signs.stream()).toList());
        }
        return choice;
    }

    /** Reports an unknown word, with the one that was probably meant. */
    public void reportUnknownChoice(Column column, String written, List<String> tokens) {
        report(DiagnosticCode.UNKNOWN_CHOICE, column, String.join(", ", tokens), Choices.suggestion(written, tokens));
    }

    /** Yes or no; empty if the cell is empty, or if it was reported. */
    public Optional<Boolean> yesNo(Column column) {
        return yesNo(column, List.of());
    }

    /** As {@link #yesNo(Column)}, in a cell that may have one of these signs instead. */
    public Optional<Boolean> yesNo(Column column, List<String> signs) {
        String text = text(column);
        Optional<Boolean> answer = CellGrammar.yesNo(text);
        if (answer.isEmpty() && !text.isEmpty()) {
            report(DiagnosticCode.NOT_YES_OR_NO, column, String.join("  ", signs));
        }
        return answer;
    }

    /** A year; empty if the cell is empty, or if it was reported. */
    public OptionalInt year(Column column) {
        String text = text(column);
        OptionalInt year = CellGrammar.year(text);
        if (year.isEmpty() && !text.isEmpty()) {
            report(DiagnosticCode.NOT_A_YEAR, column);
        }
        return year;
    }

    /** A day; empty if the cell is empty, or if it was reported. */
    public Optional<LocalDate> date(Column column) {
        String text = text(column);
        Optional<LocalDate> date = CellGrammar.date(text);
        if (date.isEmpty() && !text.isEmpty()) {
            DateHint hint = DateHint.of(text);
            report(DiagnosticCode.NOT_A_DATE, column, hint.reason(), hint.day());
        }
        return date;
    }

    /** A whole number from 0 to the highest. */
    public OptionalInt integer(Column column, int highest) {
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        long number = NumberGrammar.count(text);
        if (number < 0 || number > highest) {
            report(DiagnosticCode.INTEGER_OUT_OF_RANGE, column, "0", Integer.toString(highest));
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) number);
    }
}
