package vn.tiendo.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.diagnostic.PrintableText;
import vn.tiendo.forms.ImportChange;

/** What an import would change, a line for each change. */
final class ChangeLines {

    private static final int MOST_CHANGES = 200;
    private static final int LONGEST_TEXT = 200;

    /** Longer than a cell of a workbook can be: whoever accepts changes has seen them whole. */
    private static final int LONGEST_CHANGE = 40_000;

    private final PrintStream results;
    private final Words words;

    ChangeLines(PrintStream results, Words words) {
        this.results = results;
        this.words = words;
    }

    void tell(List<ImportChange> changes) {
        List<ImportChange> shown = shown(changes);
        for (ImportChange change : shown) {
            results.println(words.text(
                    (change.isNew() ? "import.new" : "import.changed") + (change.isHidden() ? ".hidden" : ""),
                    PrintableText.of(change.what(), LONGEST_TEXT),
                    PrintableText.of(change.before(), LONGEST_CHANGE),
                    PrintableText.of(change.after(), LONGEST_CHANGE),
                    PrintableText.of(change.place(), LONGEST_TEXT)));
        }
        if (changes.size() > shown.size()) {
            results.println(words.text("import.more", Integer.toString(changes.size() - shown.size())));
        }
    }

    /** Of very many changes all that replace something, then new ones: none may be replaced unseen. */
    private static List<ImportChange> shown(List<ImportChange> changes) {
        if (changes.size() <= MOST_CHANGES) {
            return changes;
        }
        List<ImportChange> shown = new ArrayList<>(
                changes.stream().filter(change -> !change.isNew()).toList());
        changes.stream()
                .filter(ImportChange::isNew)
                .limit(Math.max(0, MOST_CHANGES - shown.size()))
                .forEach(shown::add);
        return shown;
    }
}
