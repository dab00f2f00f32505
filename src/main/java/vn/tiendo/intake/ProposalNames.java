package vn.tiendo.intake;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.load.DatasetNames;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.syntax.FormText;

/** Finds which unit, indicator or year a text probably means. */
final class ProposalNames {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "ty", "le", "ti", "so", "luong", "tong", "cua", "va", "cac", "tham", "gia", "trong", "do", "nu", "co");

    /** The share of an indicator's words that a text must have. */
    private static final double LEAST_SHARE = 0.6;

    private final Dataset dataset;
    private final DatasetNames names;

    ProposalNames(Dataset dataset, DatasetNames names) {
        this.dataset = dataset;
        this.names = names;
    }

    boolean isUnit(String text) {
        return !names.units(text).isEmpty()
                || !names.units(NameFinder.withoutNumbering(text)).isEmpty()
                || dataset.units().all().stream()
                        .anyMatch(unit -> unit.code().text().equals(text));
    }

    /** Whether a text names a unit, such as {@code Đơn vị: Xã An}. */
    boolean namesUnit(String text) {
        return !NameFinder.unitsCalled(text, names).isEmpty();
    }

    /** The indicator with that name. */
    Optional<String> indicator(String text) {
        List<IndicatorCode> found = NameFinder.indicatorsCalled(text, names, dataset);
        return found.size() == 1 ? Optional.of(found.get(0).text()) : Optional.empty();
    }

    /** The indicator with a part of that name, if there is only one; common words such as "Tổng số" decide nothing. */
    Optional<String> indicatorOfPart(String text) {
        if (words(text).isEmpty()) {
            return Optional.empty();
        }
        List<String> found = dataset.indicators().keySet().stream()
                .map(IndicatorCode::text)
                .filter(code -> partCalled(text, code).isPresent())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The indicator of whose name a text has the largest share of words; empty if that holds for two. */
    Optional<String> nearestIndicator(String text) {
        Set<String> words = words(text);
        double best = LEAST_SHARE;
        Optional<String> nearest = Optional.empty();
        for (Indicator indicator : dataset.indicators().values()) {
            for (String name : List.of(
                    indicator.name(), indicator.shortName(), indicator.numeratorName(), indicator.denominatorName())) {
                Set<String> wanted = words(name);
                long common = wanted.stream().filter(words::contains).count();
                double share = wanted.isEmpty() ? 0 : (double) common / wanted.size();
                if (share > best) {
                    best = share;
                    nearest = Optional.of(indicator.code().text());
                } else if (share == best
                        && share > LEAST_SHARE
                        && !nearest.equals(Optional.of(indicator.code().text()))) {
                    nearest = Optional.empty();
                }
            }
        }
        return nearest;
    }

    /** The part of an indicator's figure with that name, as mappings call it. */
    Optional<String> partCalled(String text, String indicator) {
        Indicator about = dataset.indicators().get(new IndicatorCode(indicator));
        String folded = FormText.folded(text);
        if (about == null || folded.isEmpty()) {
            return Optional.empty();
        }
        if (folded.equals(FormText.folded(about.numeratorName()))) {
            return Optional.of("tu_so");
        }
        return folded.equals(FormText.folded(about.denominatorName())) ? Optional.of("mau_so") : Optional.empty();
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        Arrays.stream(text.split("[^\\p{L}\\p{M}0-9]+"))
                .map(FormText::folded)
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .forEach(words::add);
        return words;
    }

    /** The only year in a text. */
    Optional<String> year(String text) {
        return YearText.only(text).map(year -> Integer.toString(year));
    }
}
