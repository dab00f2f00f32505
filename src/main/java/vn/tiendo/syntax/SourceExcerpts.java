package vn.tiendo.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.tiendo.diagnostic.SourceExcerpt;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.folder.FileNames;

/**
 * Reads the lines again that diagnostics are about, to show them. Lines that cannot be read any more are not shown.
 * Keeps the text of the last file.
 */
public final class SourceExcerpts implements Function<SourceLocation, Optional<SourceExcerpt>> {

    private static final String SEPARATORS = ";,\t";

    private final Path dataFolder;
    private String file = "";
    private Optional<String> text = Optional.empty();
    private final Map<String, OptionalInt> positions = new HashMap<>();

    /** Excerpts from the files below a data folder. */
    public SourceExcerpts(Path dataFolder) {
        this.dataFolder = dataFolder;
    }

    @Override
    public Optional<SourceExcerpt> apply(SourceLocation location) {
        if (!location.file().equals(file)) {
            file = location.file();
            text = read(FileNames.resolve(dataFolder, file));
            positions.clear();
        }
        return text.map(content -> excerpt(content, location));
    }

    private static Optional<String> read(Path path) {
        try {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.size(path) > Limits.CSV_BYTES) {
                return Optional.empty();
            }
            return TextDecoding.decode(Files.readAllBytes(path)) instanceof TextDecoding.Result.Text decoded
                    ? Optional.of(decoded.text())
                    : Optional.empty();
        } catch (IOException e) {
            // The file existed a moment ago; a message without its line is still a message.
            return Optional.empty();
        }
    }

    private SourceExcerpt excerpt(String content, SourceLocation location) {
        int offset = PhysicalLines.startOf(content, location.line());
        Optional<RecordScan.Cell> cell = file.endsWith(".csv") ? cell(content, offset, location) : Optional.empty();
        if (cell.isPresent()) {
            int start = cell.get().start();
            int lineStart = startOfLine(content, start);
            int line = location.line() + PhysicalLines.countEnds(content.substring(offset, start));
            int length = Math.min(cell.get().end(), PhysicalLines.endOf(content, start)) - start;
            return new SourceExcerpt(
                    line, content.substring(lineStart, PhysicalLines.endOf(content, start)), start - lineStart, length);
        }
        String line = content.substring(offset, PhysicalLines.endOf(content, offset));
        int found = location.value().isEmpty() ? -1 : line.indexOf(location.value());
        return new SourceExcerpt(
                location.line(),
                line,
                Math.max(found, 0),
                found < 0 ? 0 : location.value().length());
    }

    /** The place of the cell in the location's column. */
    private Optional<RecordScan.Cell> cell(String content, int offset, SourceLocation location) {
        if (location.column().isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            OptionalInt position = positions.computeIfAbsent(
                    separator + location.column(), key -> position(content, separator, location.column()));
            if (position.isPresent()) {
                List<RecordScan.Cell> cells =
                        RecordScan.at(content, offset, separator).cells();
                return position.getAsInt() < cells.size()
                        ? Optional.of(cells.get(position.getAsInt()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The position of a column in the header, if this separator splits that. */
    private static OptionalInt position(String content, char separator, String column) {
        int offset = TableStart.of(content).offset();
        List<RecordScan.Cell> headers =
                RecordScan.at(content, offset, separator).cells();
        for (int i = 0; i < headers.size(); i++) {
            String header =
                    content.substring(headers.get(i).start(), headers.get(i).end());
            if (Characters.folded(QuotedCell.textOf(header)).equals(Characters.folded(column))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static int startOfLine(String content, int position) {
        int at = position;
        while (at > 0 && content.charAt(at - 1) != '\n' && content.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }
}
