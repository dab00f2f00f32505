package vn.tiendo.syntax;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;

/**
 * One CSV file, read row by row; does everything that all files have in common, so that readers of single files need
 * not.
 */
public final class CsvTable implements TableHead {

    /** After so many wrong quotes the rest of a file is not read. */
    private static final int MAX_QUOTING_FAULTS = 50;

    /** What may lie between the cells of a row that could not be split. */
    private static final Pattern ANY_SEPARATOR = Pattern.compile("[;,\t|\"]");

    private final String file;
    private final String text;
    private final TableForm form;
    private final Diagnostics diagnostics;
    private final Consumer<List<String>> unread;
    private final int flags;
    private final List<Optional<Column>> columns = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final List<Integer> unknown = new ArrayList<>();
    private final Set<String> foldedHeaders = new HashSet<>();
    private final Map<Column, Integer> positions = new HashMap<>();
    private char separator = ';';
    private int headerLine;
    private int rows;
    private boolean inFooter;

    private CsvTable(String file, String text, TableForm form, Diagnostics diagnostics, Consumer<List<String>> unread) {
        this.file = file;
        this.text = text;
        this.form = form;
        this.diagnostics = diagnostics;
        this.unread = unread;
        this.flags = Characters.flagsOf(text);
    }

    /**
     * Passes each row with as many cells as the header to the reader.
     *
     * @return whether the file could be read at all; what is wrong with it is reported
     */
    public static boolean read(DataFile file, TableForm form, Diagnostics diagnostics, Consumer<CsvRow> reader)
            throws IOException {
        return read(file, form, diagnostics, reader, cells -> {});
    }

    /**
     * The same for a file that other files refer to.
     *
     * @param unread takes what stands in a row that could not be split into the cells of the header; any of it may be
     *     the code that the row defines
     */
    public static boolean read(
            DataFile file,
            TableForm form,
            Diagnostics diagnostics,
            Consumer<CsvRow> reader,
            Consumer<List<String>> unread)
            throws IOException {
        Optional<String> text = TextFile.read(file, Limits.CSV_BYTES, diagnostics);
        return text.isPresent() && new CsvTable(file.name(), text.get(), form, diagnostics, unread).read(reader);
    }

    @Override
    public int positionOf(Column column) {
        return positions.getOrDefault(column, -1);
    }

    @Override
    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Diagnostics diagnostics() {
        return diagnostics;
    }

    @Override
    public Optional<Column> columnAt(int position) {
        return columns.get(position);
    }

    @Override
    public String headerAt(int position) {
        return headers.get(position);
    }

    @Override
    public List<Integer> unknownPositions() {
        return unknown;
    }

    private boolean read(Consumer<CsvRow> reader) {
        if (hasEndlessLine()) {
            return false;
        }
        TableStart start = TableStart.of(text);
        separator = start.declared()
                .orElseGet(() -> Separator.ofHeader(
                        text, start.offset(), name -> form.find(name).isPresent()));
        Optional<HeaderDoubt> doubt = HeaderDoubt.of(text, start, form);
        if (doubt.isPresent()) {
            report(doubt.get());
            return false;
        }
        Records records = new Records(start.offset(), start.line());
        Optional<String[]> header = records.next();
        while (header.isPresent() && isBlank(header.get())) {
            header = records.next();
        }
        if (records.isBroken()) {
            // What comes next is a row: as a header it would make a fault of each of its cells.
            return false;
        }
        if (header.isEmpty()) {
            diagnostics.add(DiagnosticCode.EMPTY_FILE, SourceLocation.ofFile(file));
            return false;
        }
        headerLine = records.line();
        if (!takeHeader(header.get(), headerLine)) {
            return false;
        }
        readRows(records, reader);
        return true;
    }

    private void report(HeaderDoubt doubt) {
        diagnostics.add(
                doubt.code(),
                SourceLocation.ofLine(file, doubt.line()),
                doubt.arguments().toArray(String[]::new));
    }

    private boolean hasEndlessLine() {
        int line = 1;
        int start = 0;
        while (start >= 0) {
            int next = PhysicalLines.nextStart(text, start);
            if ((next < 0 ? text.length() : next) - start > Limits.LINE_CHARACTERS) {
                diagnostics.add(
                        DiagnosticCode.TABLE_TOO_LARGE,
                        SourceLocation.ofLine(file, line),
                        "@long_line",
                        Integer.toString(Limits.LINE_CHARACTERS));
                return true;
            }
            start = next;
            line++;
        }
        return false;
    }

    private void readRows(Records records, Consumer<CsvRow> reader) {
        for (Optional<String[]> cells = records.next(); cells.isPresent(); cells = records.next()) {
            if (isBlank(cells.get())) {
                continue;
            }
            if (isHeader(cells.get())) {
                diagnostics.add(
                        DiagnosticCode.HEADER_AGAIN,
                        SourceLocation.ofLine(file, records.line()),
                        Integer.toString(headerLine));
                continue;
            }
            if (isLeftOfForm(cells.get(), records.line())) {
                continue;
            }
            if (cells.get().length != headers.size()) {
                diagnostics.add(
                        DiagnosticCode.ROW_LENGTH,
                        SourceLocation.ofLine(file, records.line()),
                        RowLength.arguments(cells.get(), headers.size(), separator));
                handOn(cells.get());
                continue;
            }
            if (++rows > Limits.ROWS) {
                diagnostics.add(
                        DiagnosticCode.TABLE_TOO_LARGE,
                        SourceLocation.ofLine(file, records.line()),
                        "@many_rows",
                        Integer.toString(Limits.ROWS));
                return;
            }
            CsvRow row = new CsvRow(this, cells.get(), records.line());
            row.screen();
            reader.accept(row);
        }
    }

    private void handOn(String... cells) {
        unread.accept(Stream.of(cells)
                .flatMap(ANY_SEPARATOR::splitAsStream)
                .map(Characters::clean)
                .toList());
    }

    /**
     * Whether a row is one of totals, or belongs to the notes and signatures below a form; the first such row is
     * reported.
     */
    private boolean isLeftOfForm(String[] cells, int line) {
        int first = 0;
        while (first < cells.length - 1 && Characters.trimmed(cells[first]).isEmpty()) {
            first++;
        }
        if (!inFooter && hasCodeBehind(cells, first)) {
            return false;
        }
        if (inFooter || !Characters.isPlainWord(cells[first])) {
            FormRemnant remnant = FormRemnant.of(Characters.clean(cells[first]));
            if (remnant == FormRemnant.TOTAL) {
                reportRemnant(DiagnosticCode.TOTAL_ROW, line, first, cells[first]);
                return true;
            }
            if (inFooter || remnant == FormRemnant.FOOTER) {
                boolean complete = cells.length == headers.size() && hasRequiredCells(cells);
                if (!complete && !inFooter) {
                    reportRemnant(DiagnosticCode.FOOTER_OF_FORM, line, first, cells[first]);
                    inFooter = true;
                }
                return !complete;
            }
        }
        return false;
    }

    /** Whether the row has a code of its own, the first column of the contract, in another cell than its first. */
    private boolean hasCodeBehind(String[] cells, int first) {
        int code = positionOf(form.columns().get(0));
        return code > first
                && code < cells.length
                && !Characters.trimmed(cells[code]).isEmpty();
    }

    private void reportRemnant(DiagnosticCode code, int line, int position, String cell) {
        String header = position < headers.size() ? headers.get(position) : "";
        diagnostics.add(code, SourceLocation.ofCell(file, line, header, cell));
    }

    private boolean hasRequiredCells(String[] cells) {
        return positions.entrySet().stream()
                .filter(entry -> entry.getKey().isRequired())
                .noneMatch(entry -> cells[entry.getValue()].isBlank());
    }

    /** Whether the cells name columns, as when one file was appended to another. */
    private boolean isHeader(String[] cells) {
        int named = 0;
        for (String cell : cells) {
            if (cell.isBlank()) {
                continue;
            }
            String folded = Characters.folded(cell);
            if (!form.hasFolded(folded) && !foldedHeaders.contains(folded)) {
                return false;
            }
            named++;
        }
        return named > 1;
    }

    private static boolean isBlank(String[] cells) {
        for (String cell : cells) {
            if (!Characters.trimmed(cell).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** @return whether all required columns exist */
    private boolean takeHeader(String[] cells, int line) {
        if (cells.length > Limits.COLUMNS) {
            diagnostics.add(
                    DiagnosticCode.TABLE_TOO_LARGE,
                    SourceLocation.ofLine(file, line),
                    "@many_columns",
                    Integer.toString(Limits.COLUMNS));
            return false;
        }
        for (String cell : cells) {
            takeHeader(Characters.onOneLine(Characters.clean(cell)), line);
        }
        List<Column> missing = form.columns().stream()
                .filter(column -> column.isRequired() && !positions.containsKey(column))
                .toList();
        MeantColumns meant = MeantColumns.of(
                unknownHeaders(),
                missing.stream().map(Column::name).toList(),
                form.columns().stream()
                        .filter(column -> !positions.containsKey(column))
                        .map(Column::name)
                        .toList());
        reportUnknown(line, meant);
        for (Column column : missing) {
            diagnostics.add(
                    DiagnosticCode.MISSING_COLUMN,
                    SourceLocation.ofCell(file, line, column.name(), ""),
                    String.join(", ", headers),
                    meant.headerFor(column.name()));
        }
        return missing.isEmpty();
    }

    private void takeHeader(String header, int line) {
        Optional<Column> column = header.startsWith("_") ? Optional.empty() : form.find(header);
        if (column.isPresent() && positions.putIfAbsent(column.get(), headers.size()) != null) {
            diagnostics.add(
                    DiagnosticCode.DUPLICATE_COLUMN,
                    SourceLocation.ofCell(file, line, column.get().name(), header));
        }
        if (column.isEmpty() && !header.startsWith("_") && !header.isEmpty()) {
            unknown.add(headers.size());
        }
        headers.add(header);
        foldedHeaders.add(Characters.folded(header));
        columns.add(column);
    }

    private void reportUnknown(int line, MeantColumns meant) {
        if (!form.isComplete()) {
            return;
        }
        for (String header : unknownHeaders()) {
            diagnostics.add(
                    DiagnosticCode.UNKNOWN_COLUMN,
                    SourceLocation.ofCell(file, line, header, header),
                    meant.columnFor(header),
                    String.join(", ", form.names()));
        }
    }

    private List<String> unknownHeaders() {
        return unknown.stream().map(headers::get).toList();
    }

    /**
     * The records of the file with the lines on which they begin. If the library gives up at a wrong quote, the fault
     * is reported and reading continues on the next physical line, so that one run shows all faults.
     */
    private final class Records {

        private final CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        private CSVParser parser;
        private Iterator<CSVRecord> iterator;
        private int linesBefore;
        private int line;
        private int faults;

        Records(int offset, int firstLine) {
            linesBefore = firstLine - 1;
            line = firstLine;
            parser = parserFrom(offset);
            iterator = parser.iterator();
        }

        /** The line on which the last record begins. */
        int line() {
            return line;
        }

        boolean isBroken() {
            return faults > 0;
        }

        Optional<String[]> next() {
            while (true) {
                line = linesBefore + (int) parser.getCurrentLineNumber() + 1;
                try {
                    return iterator.hasNext() ? Optional.of(iterator.next().values()) : Optional.empty();
                } catch (UncheckedIOException e) {
                    // The text is in memory, so only a wrong quote can stop the library.
                    int offset = PhysicalLines.startOf(text, line);
                    report(offset);
                    handOn(text.substring(offset, PhysicalLines.endOf(text, offset)));
                    int next = PhysicalLines.nextStart(text, offset);
                    if (next < 0 || ++faults >= MAX_QUOTING_FAULTS) {
                        return Optional.empty();
                    }
                    linesBefore = line;
                    parser = parserFrom(next);
                    iterator = parser.iterator();
                }
            }
        }

        private void report(int offset) {
            Optional<RecordScan.QuotingFault> fault =
                    RecordScan.at(text, offset, separator).fault();
            String name = fault.map(RecordScan.QuotingFault::cell)
                    .filter(cell -> cell < headers.size())
                    .map(headers::get)
                    .orElse("");
            diagnostics.add(DiagnosticCode.BAD_QUOTING, SourceLocation.ofCell(file, line, name, ""));
        }

        private CSVParser parserFrom(int offset) {
            try {
                StringReader reader = new StringReader(text);
                reader.skip(offset);
                return CSVParser.builder().setReader(reader).setFormat(format).get();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
