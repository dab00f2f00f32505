package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Measure;
import vn.tiendo.model.Disaggregation;

/** Which categories add up to the whole, or to each other: all of a dimension, some of it, or two dimensions crossed. */
final class CategorySums {

    private final Sums sums;

    CategorySums(Sums sums) {
        this.sums = sums;
    }

    void addAll(CountTable table) {
        table.sheets().forEach(this::addSheet);
    }

    private void addSheet(Map<Disaggregation, CountCell> sheet) {
        Map<Disaggregation, Map<String, String>> categories = CountTable.categoriesOf(sheet);
        Set<Map<String, String>> wholes = new LinkedHashSet<>();
        sheet.keySet().forEach(cell -> subsets(categories.getOrDefault(cell, Map.of()), wholes));
        for (Map<String, String> whole : wholes) {
            for (String dimension : dimensionsBeyond(whole, categories)) {
                addDimension(sheet, categories, whole, dimension);
            }
        }
    }

    /** Every way to leave out categories of a cell: each may be a whole, with a figure of its own or without. */
    private static void subsets(Map<String, String> cells, Set<Map<String, String>> found) {
        if (found.add(new TreeMap<>(cells))) {
            for (String dimension : cells.keySet()) {
                Map<String, String> rest = new TreeMap<>(cells);
                rest.remove(dimension);
                subsets(rest, found);
            }
        }
    }

    private static Set<String> dimensionsBeyond(
            Map<String, String> whole, Map<Disaggregation, Map<String, String>> categories) {
        Set<String> dimensions = new TreeSet<>();
        for (Map<String, String> cells : categories.values()) {
            if (cells.size() > whole.size() && cells.entrySet().containsAll(whole.entrySet())) {
                dimensions.addAll(cells.keySet());
            }
        }
        dimensions.removeAll(whole.keySet());
        return dimensions;
    }

    private void addDimension(
            Map<Disaggregation, CountCell> sheet,
            Map<Disaggregation, Map<String, String>> categories,
            Map<String, String> whole,
            String dimension) {
        List<List<CountCell>> parts = parts(sheet, categories, whole, dimension);
        Optional<CountCell> total = Optional.ofNullable(sheet.get(Disaggregation.of(whole)));
        List<CountCell> all = parts.stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return;
        }
        if (total.isPresent() && total.get().kind() == Kind.PERCENT) {
            sums.addRate(total.get(), all);
            return;
        }
        boolean summed = total.isPresent() && sums.addWhereAgreed(total.get(), all, true);
        if (!summed) {
            total.ifPresent(cell -> addSome(cell, parts));
            SubsetSums.addSubtotals(sums, parts);
        }
    }

    private void addSome(CountCell total, List<List<CountCell>> parts) {
        SubsetSums.add(sums, total, parts);
        for (List<CountCell> part : parts) {
            for (Measure measure : Measure.values()) {
                if (total.unknown(measure) != CountCell.CONSTANT) {
                    sums.addAtMost(total, part, measure);
                }
            }
        }
    }

    /** One part for each category; one without a figure of its own is made of those that are divided further. */
    private static List<List<CountCell>> parts(
            Map<Disaggregation, CountCell> sheet,
            Map<Disaggregation, Map<String, String>> categories,
            Map<String, String> whole,
            String dimension) {
        Map<String, List<CountCell>> parts = new TreeMap<>();
        Map<String, Set<String>> divisions = new HashMap<>();
        new TreeMap<>(categories).forEach((disaggregation, cells) -> {
            String category = cells.get(dimension);
            Optional<CountCell> cell =
                    Optional.ofNullable(sheet.get(disaggregation)).filter(found -> found.kind() != Kind.PERCENT);
            if (category == null || cell.isEmpty() || !cells.entrySet().containsAll(whole.entrySet())) {
                return;
            }
            Set<String> further = new HashSet<>(cells.keySet());
            further.removeAll(whole.keySet());
            further.remove(dimension);
            Set<String> used = divisions.get(category);
            if (used == null || further.size() < used.size()) {
                divisions.put(category, further);
                parts.put(category, new ArrayList<>());
                used = further;
            }
            if (used.equals(further)) {
                parts.computeIfAbsent(category, one -> new ArrayList<>()).add(cell.get());
            }
        });
        return List.copyOf(parts.values());
    }
}
