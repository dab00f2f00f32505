package vn.tiendo.disclosure.attack;

import java.util.Comparator;

/**
 * Identifies a figure.
 *
 * @param categories by dimension, such as {@code trinh_do=dh,tuoi=d30}; empty for the whole
 * @param edition the definition version
 */
record Cell(String unit, String indicator, String categories, int year, String edition) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::unit)
            .thenComparing(Cell::indicator)
            .thenComparing(Cell::categories)
            .thenComparingInt(Cell::year)
            .thenComparing(Cell::edition);

    Cell ofUnit(String other) {
        return new Cell(other, indicator, categories, year, edition);
    }

    Cell ofCategories(String other) {
        return new Cell(unit, indicator, other, year, edition);
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return unit + " " + indicator + " " + year + (categories.isEmpty() ? "" : " " + categories)
                + (edition.isEmpty() ? "" : " " + edition);
    }
}
