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
import vn.tiendo.model.Disaggregation;

/** Finds all divisions of a publication, by every dimension and at any depth of crossing. */
final class CategoryDivisions {

    private CategoryDivisions() {}

    /** Those of one sheet follow each other. */
    static List<CategoryDivision> allIn(CountTable table, Sums sums) {
        List<CategoryDivision> divisions = new ArrayList<>();
        table.sheets().forEach(sheet -> addDivisions(sheet, sums, divisions));
        return divisions;
    }

    private static void addDivisions(
            Map<Disaggregation, CountCell> sheet, Sums sums, List<CategoryDivision> divisions) {
        FigureKey key = sheet.values().iterator().next().key();
        Map<Disaggregation, Map<String, String>> categories = CountTable.categoriesOf(sheet);
        Set<Map<String, String>> wholes = new LinkedHashSet<>();
        sheet.keySet().forEach(cell -> subsets(categories.getOrDefault(cell, Map.of()), wholes));
        for (Map<String, String> whole : wholes) {
            for (String dimension : dimensionsBeyond(whole, categories)) {
                Map<String, List<CountCell>> parts = parts(sheet, categories, whole, dimension);
                if (!parts.isEmpty()) {
                    Optional<CountCell> total = Optional.ofNullable(sheet.get(Disaggregation.of(whole)));
                    divisions.add(new CategoryDivision(key, whole, dimension, total, parts, sums));
                }
            }
        }
    }

    /** Adds every subset of the dimension cells: each may be a whole, with or without a figure of its own. */
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

    /** The figures of each category: its own or, without one, those that divide it by the fewest further dimensions. */
    private static Map<String, List<CountCell>> parts(
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
        return parts;
    }
}
