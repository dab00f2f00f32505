package vn.tiendo.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.diagnostic.DiagnosticCode;

/**
 * Why the first row of a file is not a header: a web page, a form for people, rows of titles, years side by side. One
 * plain message says so, in place of one for each cell.
 *
 * @param line on which the doubt arises, 1-based
 * @param arguments of the message
 */
public record HeaderDoubt(DiagnosticCode code, int line, List<String> arguments) {

    /** How many lines are searched for a header. */
    private static final int LINES_SEARCHED = 40;

    private static final Pattern YEAR = Pattern.compile("(?:nam)?(?:19|20)\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d.,]*\\s?%?");

    /** Texts that no table has in its cells, but every form of an office has at its top. */
    private static final List<String> MOTTOES =
            List.of("conghoaxahoichunghia", "doclap-tudo", "doclap–tudo", "bieuso", "bieumau");

    /** Words with which the rows of a form begin. */
    private static final List<String> FORM_WORDS = List.of(
            "mauso",
            "bieutonghop",
            "phuluc",
            "uybannhandan",
            "ubnd",
            "hoidongnhandan",
            "danguy",
            "(kemtheo",
            "kemtheo",
            "donvitinh:",
            "donvibaocao",
            "kybaocao",
            "baocao",
            "danhsach",
            "tongcong",
            "stt",
            "tt");

    /** The doubt about the first row of a text; empty if it may be a header. */
    static Optional<HeaderDoubt> of(String text, TableStart start, TableForm form) {
        if (isMarkup(text)) {
            return Optional.of(new HeaderDoubt(DiagnosticCode.WEB_PAGE, 1, List.of()));
        }
        int offset = start.offset();
        int firstLine = start.line();
        List<List<String>> rows = firstRows(text, offset, form, 1);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Optional<HeaderDoubt> separated = separatedOtherwise(text, start, form);
        if (separated.isPresent()) {
            return separated;
        }
        List<String> first = rows.get(0);
        Optional<HeaderDoubt> years = yearsSideBySide(first, firstLine, form);
        if (years.isPresent() || known(first, form).size() > 1) {
            return years;
        }
        rows = firstRows(text, offset, form, LINES_SEARCHED);
        for (int i = 1; i < rows.size(); i++) {
            if (isHeader(rows.get(i), form)) {
                return Optional.of(new HeaderDoubt(
                        DiagnosticCode.TITLE_ABOVE_HEADER,
                        firstLine,
                        List.of(Integer.toString(firstLine + i), Integer.toString(firstLine + i - 1))));
            }
        }
        return known(first, form).isEmpty() ? withoutHeader(rows, firstLine, form) : Optional.empty();
    }

    /** A header that another sign separates than the one that the file names, or than any that files may have. */
    private static Optional<HeaderDoubt> separatedOtherwise(String text, TableStart start, TableForm form) {
        boolean fits = start.declared().map(List::of).orElse(Separator.ALLOWED).stream()
                .anyMatch(separator -> isSeparatedBy(separator, text, start, form));
        return fits
                ? Optional.empty()
                : Separator.USUAL.stream()
                        .filter(separator -> isSeparatedBy(separator, text, start, form))
                        .findFirst()
                        .map(separator -> new HeaderDoubt(
                                DiagnosticCode.WRONG_SEPARATOR,
                                start.line(),
                                List.of(
                                        start.declared().map(Separator::nameOf).orElse(""),
                                        Separator.nameOf(separator),
                                        Separator.ALLOWED.contains(separator) ? "" : Separator.nameOf(separator))));
    }

    private static boolean isSeparatedBy(char separator, String text, TableStart start, TableForm form) {
        return known(cells(text, start.offset(), separator), form).size() > 1;
    }

    private static Optional<HeaderDoubt> withoutHeader(List<List<String>> rows, int firstLine, TableForm form) {
        String header = String.join(";", form.names());
        if (rows.stream().anyMatch(HeaderDoubt::isOfForm)) {
            return Optional.of(new HeaderDoubt(DiagnosticCode.FORM_NOT_TABLE, firstLine, List.of(header)));
        }
        boolean isData = rows.get(0).size() > 1
                && rows.get(0).stream().anyMatch(cell -> NUMBER.matcher(cell).matches());
        return isData
                ? Optional.of(new HeaderDoubt(DiagnosticCode.HEADER_MISSING, firstLine, List.of(header)))
                : Optional.empty();
    }

    private static boolean isOfForm(List<String> row) {
        List<String> cells = row.stream()
                .map(Characters::folded)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return cells.stream().anyMatch(cell -> MOTTOES.stream().anyMatch(cell::startsWith))
                || (!cells.isEmpty()
                        && FORM_WORDS.stream()
                                .anyMatch(word -> word.length() < 4
                                        ? cells.get(0).equals(word)
                                        : cells.get(0).startsWith(word)));
    }

    private static boolean isMarkup(String text) {
        String start = text.substring(0, Math.min(text.length(), 2_000)).stripLeading();
        if (!start.startsWith("<")) {
            return false;
        }
        String lower = start.toLowerCase(Locale.ROOT);
        return List.of("<!doctype", "<html", "<head", "<table", "<?xml", "<body", "<div", "<meta", "<script").stream()
                .anyMatch(lower::startsWith);
    }

    private static Optional<HeaderDoubt> yearsSideBySide(List<String> header, int line, TableForm form) {
        List<String> years = header.stream()
                .filter(cell -> YEAR.matcher(Characters.folded(cell)).matches())
                .toList();
        boolean oneEachRow =
                form.names().contains("nam") && !known(header, form).contains("nam");
        return years.size() > 1 && oneEachRow
                ? Optional.of(new HeaderDoubt(DiagnosticCode.YEARS_AS_COLUMNS, line, List.of(String.join(", ", years))))
                : Optional.empty();
    }

    private static boolean isHeader(List<String> row, TableForm form) {
        Set<String> known = known(row, form);
        boolean complete =
                form.columns().stream().filter(Column::isRequired).allMatch(column -> known.contains(column.name()));
        return known.size() > 1 && (complete || known.size() > 3);
    }

    private static Set<String> known(List<String> row, TableForm form) {
        Set<String> names = new HashSet<>();
        row.forEach(cell -> form.find(cell).ifPresent(column -> names.add(column.name())));
        return names;
    }

    /** The cells of the first lines, each split so that it has the most known names, or else the most cells. */
    private static List<List<String>> firstRows(String text, int offset, TableForm form, int most) {
        List<List<String>> rows = new ArrayList<>();
        for (int start = offset; start >= 0 && start < text.length() && rows.size() < most; ) {
            List<String> best = List.of();
            int bestScore = -1;
            for (char separator : Separator.ALLOWED) {
                List<String> cells = cells(text, start, separator);
                int score = known(cells, form).size() * 1_000 + cells.size();
                if (score > bestScore) {
                    best = cells;
                    bestScore = score;
                }
            }
            rows.add(best);
            start = PhysicalLines.nextStart(text, start);
        }
        return rows;
    }

    private static List<String> cells(String text, int start, char separator) {
        return RecordScan.at(text, start, separator).cells().stream()
                .limit(Limits.COLUMNS)
                .map(cell -> Characters.clean(QuotedCell.textOf(text.substring(cell.start(), cell.end()))))
                .toList();
    }
}
