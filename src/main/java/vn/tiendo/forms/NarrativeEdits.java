package vn.tiendo.forms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.NarrativeText;
import vn.tiendo.intake.ReportedEntry;
import vn.tiendo.intake.ReportedText;
import vn.tiendo.intake.WordComparison;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Narrative;

/** Puts the words of forms under the headings of narratives, in their files. */
final class NarrativeEdits {

    private final Dataset dataset;
    private final SortedMap<String, NarrativeText> texts = new TreeMap<>();
    private final SortedMap<String, List<ReportedText>> entries = new TreeMap<>();

    NarrativeEdits(Dataset dataset) {
        this.dataset = dataset;
    }

    /** @param diagnostics gets words that do not fit into a narrative because somebody has written it in another way */
    void put(List<ReportedText> rows, Diagnostics diagnostics) {
        for (ReportedText row : rows) {
            Optional<Narrative> narrative = WordComparison.narrativeOf(dataset, row.unit(), row.year());
            String file = narrative
                    .map(one -> one.origin().file())
                    .orElse("bao-cao/" + row.unit() + "/" + row.year() + ".md");
            Optional<NarrativeText> standing = Optional.ofNullable(texts.get(file))
                    .or(() -> narrative.isPresent()
                            ? NarrativeText.of(narrative.get())
                            : Optional.of(NarrativeText.empty()));
            if (standing.isEmpty()) {
                diagnostics.add(
                        DiagnosticCode.NARRATIVE_NOT_OF_FORMS, SourceLocation.ofSpot(row.file(), row.place()), file);
            } else if (!row.text().isEmpty()
                    && !row.text().equals(standing.get().parts().get(row.part()))) {
                texts.put(file, standing.get().with(row.part(), row.text()));
                entries.computeIfAbsent(file, name -> new ArrayList<>()).add(row);
            }
        }
    }

    /** The files as they would be. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.text().getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** The entry of a form that wrote a line of a file; for the file as a whole, its first entry. */
    Optional<ReportedEntry> entryAt(String file, int line) {
        NarrativeText text = texts.get(file);
        Optional<ReportedEntry> found = Optional.empty();
        int nearest = -1;
        for (ReportedText row : entries.getOrDefault(file, List.of())) {
            int begin = text == null ? 0 : text.lineOf(row.part());
            if ((line == 0 && found.isEmpty()) || (begin <= line && begin > nearest)) {
                found = Optional.of(row);
                nearest = begin;
            }
        }
        return found;
    }
}
