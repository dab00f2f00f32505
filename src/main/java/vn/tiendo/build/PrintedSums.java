package vn.tiendo.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.archive.StoredSnapshot;
import vn.tiendo.disclosure.FigureKey;
import vn.tiendo.disclosure.ReportedFigure;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Absence;
import vn.tiendo.render.PrintedRow;
import vn.tiendo.render.PrintedRows;
import vn.tiendo.render.TemplateFiles;
import vn.tiendo.view.SitePath;

/**
 * Reads from the pages of a snapshot which sums of the units below they print beside units' own figures. Older versions
 * of the program printed such sums even if a part was withheld, and no table of a snapshot records them.
 */
final class PrintedSums {

    private static final String WORDS = "figures.computed_differs";

    /** Stands for the sum in the pattern of the words around it. */
    private static final String SUM = "\uE000";

    /** What a sum is of, how firm it is and how many units it rests on. */
    private static final String UNIT_AND_RESERVATIONS = "[^\\d(]*?(?:\\([^)]*\\))?[^\\d]*?";

    private static final String NUMBER = "(\\d[\\d.]{0,20})";

    private final AdministrativeUnits units;
    private final StoredSnapshot snapshot;

    PrintedSums(AdministrativeUnits units, StoredSnapshot snapshot) {
        this.units = units;
        this.snapshot = snapshot;
    }

    /**
     * The same figures, each with the sum printed beside it, if that reveals anything: if all parts are shown, anyone
     * can add them up.
     *
     * @param figures all figures of the snapshot
     */
    List<ReportedFigure> beside(List<ReportedFigure> figures) throws IOException {
        Map<AdminUnitCode, List<ReportedFigure>> besideWithheld = new TreeMap<>();
        Set<FigureKey> above = aboveWithheld(figures);
        figures.stream()
                .filter(figure -> !figure.computed() && above.contains(figure.key()))
                .forEach(figure -> besideWithheld
                        .computeIfAbsent(figure.key().unit(), unit -> new ArrayList<>())
                        .add(figure));
        if (besideWithheld.isEmpty()) {
            return figures;
        }
        Map<AdminUnitCode, List<FigureKey>> keys = new HashMap<>();
        figures.forEach(figure -> keys.computeIfAbsent(figure.key().unit(), unit -> new ArrayList<>())
                .add(figure.key()));
        Pattern words = words();
        Map<FigureKey, Measurement> printed = new HashMap<>();
        for (AdminUnitCode unit : besideWithheld.keySet()) {
            for (PrintedRow row : rows(unit)) {
                Optional<Measurement> sum = sum(row, words);
                if (sum.isPresent()) {
                    key(row, keys.getOrDefault(unit, List.of())).ifPresent(key -> printed.put(key, sum.get()));
                }
            }
        }
        printed.keySet().retainAll(above);
        return figures.stream()
                .map(figure -> figure.withBeside(Optional.ofNullable(printed.get(figure.key()))))
                .toList();
    }

    private Set<FigureKey> aboveWithheld(List<ReportedFigure> figures) {
        Set<FigureKey> above = new HashSet<>();
        for (ReportedFigure figure : figures) {
            if (figure.measurement() == Absence.WITHHELD) {
                for (AdministrativeUnit unit : units.ancestorsOf(figure.key().unit())) {
                    above.add(figure.key().of(unit.code()));
                }
            }
        }
        return above;
    }

    /** The words with which the pages of this snapshot say that the sum differs. */
    private Pattern words() throws IOException {
        Messages messages = TemplateFiles.messagesWith(
                snapshot.text(StoredSnapshot.template(TemplateFiles.MESSAGES)).orElse(""));
        String text = messages.text(WORDS, SUM);
        int sum = text.indexOf(SUM);
        return Pattern.compile(
                sum < 0
                        ? "(?!)" // the words do not contain the sum
                        : Pattern.quote(text.substring(0, sum).stripLeading()) + NUMBER + "(?:/" + NUMBER + ")?"
                                + UNIT_AND_RESERVATIONS
                                + Pattern.quote(
                                        text.substring(sum + SUM.length()).stripTrailing()));
    }

    /** The rows of a unit's page, and of its further pages if it has very many indicators. */
    private List<PrintedRow> rows(AdminUnitCode unit) throws IOException {
        List<PrintedRow> rows = new ArrayList<>();
        Optional<String> page =
                snapshot.text(StoredSnapshot.inBag(SitePath.unit(unit).text()));
        for (int part = 1; page.isPresent(); part++) {
            rows.addAll(PrintedRows.of(page.get()));
            page = snapshot.text(
                    StoredSnapshot.inBag(SitePath.unitPart(unit, part).text()));
        }
        return rows;
    }

    /** The last sum in the row, since words from the data may come before it. */
    private static Optional<Measurement> sum(PrintedRow row, Pattern words) {
        Optional<Measurement> sum = Optional.empty();
        for (String cell : row.cells()) {
            Matcher matcher = words.matcher(cell);
            while (matcher.find()) {
                long above = number(matcher.group(1));
                long below = matcher.group(2) == null ? 0 : number(matcher.group(2));
                if (matcher.group(2) == null) {
                    sum = Optional.of(new Measurement.Count(above));
                } else if (below > 0 && above <= below) {
                    sum = Optional.of(new Measurement.Share(above, below));
                }
            }
        }
        return sum;
    }

    private static long number(String printed) {
        String digits = printed.replace(".", "");
        return Long.parseLong(digits.substring(0, Math.min(digits.length(), 18)));
    }

    /**
     * Which figure a row shows: found by its section and year and, if there are several figures in a year, by the
     * version that it names.
     */
    private static Optional<FigureKey> key(PrintedRow row, List<FigureKey> ofUnit) {
        List<FigureKey> ofYear = ofUnit.stream()
                .filter(key -> row.section().equals(SitePath.section(key.indicator(), key.disaggregation()))
                        && row.cells().get(0).equals(Integer.toString(key.year())))
                .toList();
        List<FigureKey> named = ofYear.stream()
                .filter(key -> !key.definitionVersion().isEmpty() && row.cells().contains(key.definitionVersion()))
                .toList();
        return (named.isEmpty()
                        ? ofYear.stream()
                                .filter(key -> ofYear.size() == 1
                                        || key.definitionVersion().isEmpty())
                        : named.stream())
                .findFirst();
    }
}
