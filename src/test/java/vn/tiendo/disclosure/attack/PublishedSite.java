package vn.tiendo.disclosure.attack;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import vn.tiendo.disclosure.attack.Count.Part;

/** What one publication shows: the site, or the site as a snapshot below {@code luu-tru/} keeps it. */
final class PublishedSite {

    private static final Pattern BESIDE = Pattern.compile("Tính từ các đơn vị trực thuộc: (\\d+)(?:/(\\d+))?");
    private final SortedMap<Cell, Shown> figures = new TreeMap<>();
    private final Map<String, Set<String>> notes = new HashMap<>();
    private final List<Judged> assessments = new ArrayList<>();

    /** What a publication shows for a figure: numbers, or the sign of a special cell. */
    record Shown(String numerator, String denominator, String value, String sign) {

        static final Shown WITHHELD = new Shown("", "", "", "an_so_nho");

        boolean isWithheld() {
            return sign.equals("an_so_nho");
        }

        Optional<Long> number(Part part, boolean isShare) {
            if (sign.equals("khong_phat_sinh")) {
                return Optional.of(0L);
            }
            String text = part == Part.DENOMINATOR ? denominator : isShare ? numerator : value;
            return text.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(text));
        }

        /** The rate, if it stands without its counts. */
        Optional<BigDecimal> rateAlone() {
            return numerator.isEmpty() && !value.isEmpty()
                    ? Optional.of(new BigDecimal(value.replace(',', '.')))
                    : Optional.empty();
        }
    }

    /** A figure that an assessment shows, in percent with two decimals. */
    record Judged(String unit, String indicator, int year, BigDecimal value) {}

    private PublishedSite() {}

    /** A publication of these figures that was never built. */
    static PublishedSite of(SortedMap<Cell, Shown> figures) {
        PublishedSite site = new PublishedSite();
        site.figures.putAll(figures);
        return site;
    }

    /** The same figures, all withheld. */
    PublishedSite withNothingShown() {
        SortedMap<Cell, Shown> withheld = new TreeMap<>();
        figures.keySet().forEach(cell -> withheld.put(cell, Shown.WITHHELD));
        return of(withheld);
    }

    static PublishedSite read(Path folder, Set<String> dimensions) throws IOException {
        PublishedSite site = new PublishedSite();
        for (Map<String, String> row : CsvTable.read(folder.resolve("tai-ve/so-lieu.csv"))) {
            site.figures.put(cell(row, dimensions), shown(row));
        }
        for (Map<String, String> row : CsvTable.read(folder.resolve("tai-ve/danh-gia.csv"))) {
            if (!row.get("gia_tri").isEmpty() && !row.get("nam").isEmpty()) {
                site.assessments.add(new Judged(
                        row.get("don_vi"),
                        row.get("chi_tieu"),
                        Integer.parseInt(row.get("nam")),
                        new BigDecimal(row.get("gia_tri").replace(',', '.'))));
            }
        }
        for (String unit :
                site.figures.keySet().stream().map(Cell::unit).distinct().toList()) {
            Path page = folder.resolve("don-vi/" + unit + ".html");
            if (Files.exists(page)) {
                Matcher matcher =
                        BESIDE.matcher(Jsoup.parse(Files.readString(page)).text());
                while (matcher.find()) {
                    site.notes
                            .computeIfAbsent(unit, key -> new HashSet<>())
                            .add(matcher.group().replaceAll(".*: ", ""));
                }
            }
        }
        return site;
    }

    private static Cell cell(Map<String, String> row, Set<String> dimensions) {
        Map<String, String> categories = new TreeMap<>(row);
        categories.keySet().retainAll(dimensions);
        return new Cell(
                row.get("don_vi"),
                row.get("chi_tieu"),
                Categories.text(categories),
                Integer.parseInt(row.get("nam")),
                row.get("phien_ban"));
    }

    private static Shown shown(Map<String, String> row) {
        return new Shown(row.get("tu_so"), row.get("mau_so"), row.get("gia_tri"), row.get("ky_hieu"));
    }

    SortedMap<Cell, Shown> figures() {
        return figures;
    }

    List<Judged> assessments() {
        return assessments;
    }

    /** Whether a note on the page of the unit prints these counts as the computed ones. */
    boolean tellsBeside(String unit, String counts) {
        return notes.getOrDefault(unit, Set.of()).contains(counts);
    }
}
