package vn.tiendo.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.Change;
import vn.tiendo.model.ChangeKind;
import vn.tiendo.model.Revision;
import vn.tiendo.view.Link;
import vn.tiendo.view.NavigationSection;
import vn.tiendo.view.PageFrame;
import vn.tiendo.view.RevisionDocument;
import vn.tiendo.view.RevisionSection;
import vn.tiendo.view.SiteFrame;

/** Words what changed between two publications. */
public final class RevisionSections {

    /** The most rows that a reader may want to look through; the table to download has all. */
    private static final int MOST_ROWS = 300;

    /**
     * A fixed word of the data, or a number, perhaps with how firm it is and how many units it rests on behind it; other
     * texts are people's own.
     */
    private static final Pattern VALUE = Pattern.compile("(?<value>[a-z]+(?:_[a-z]+)*|[0-9.,/-]+)"
            + "(?: \\((?<status>[a-z_]+)?(?:; )?(?:(?<reported>[0-9]+)/(?<expected>[0-9]+))?\\))?");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Messages messages;
    private final Function<String, Link> units;
    private final Function<String, String> indicators;

    /**
     * @param units gives the link for a unit's code
     * @param indicators gives the name for an indicator's code
     */
    public RevisionSections(Messages messages, Function<String, Link> units, Function<String, String> indicators) {
        this.messages = messages;
        this.units = units;
        this.indicators = indicators;
    }

    /** Names the two publications; only the earlier one if the other is today's data. */
    static String title(Revision revision, Messages messages) {
        return revision.later().isEmpty()
                ? messages.text("revision.title.today", revision.earlier())
                : messages.text("revision.title", revision.earlier(), revision.later());
    }

    /** All changes as a page outside any site. */
    public RevisionDocument document(Revision revision) {
        String title = title(revision, messages);
        String newFigures = newFigures(revision.changes());
        List<RevisionSection> sections = of(revision.changes());
        return new RevisionDocument(
                new PageFrame(
                        SiteFrame.ofNoSite(title),
                        title,
                        messages.text("revision.description"),
                        "",
                        "",
                        NavigationSection.OTHER,
                        List.of(),
                        false,
                        "",
                        "",
                        Optional.empty()),
                messages.text(newFigures.isEmpty() && sections.isEmpty() ? "revision.none" : "revision.intro"),
                newFigures,
                sections);
    }

    /** How many figures there are, and for which years, that the earlier publication did not cover; empty if none. */
    public String newFigures(List<Change> changes) {
        Map<String, Integer> byYear = new TreeMap<>();
        for (Change change : changes) {
            if (change.kind() == ChangeKind.FIGURE_NEW) {
                byYear.merge(change.year(), 1, Integer::sum);
            }
        }
        List<String> parts = new ArrayList<>();
        byYear.forEach((year, count) -> parts.add(messages.text("revision.new_figures.year", year, count)));
        return parts.isEmpty() ? "" : messages.text("revision.new_figures", String.join(", ", parts));
    }

    /** All other changes. */
    public List<RevisionSection> of(List<Change> changes) {
        Map<String, List<RevisionSection.Row>> rows = new LinkedHashMap<>();
        for (String key : List.of("figures", "units", "definitions", "targets", "statuses")) {
            rows.put(key, new ArrayList<>());
        }
        for (Change change : changes) {
            section(change.kind())
                    .ifPresent(key -> rows.getOrDefault(key, new ArrayList<>()).add(row(change)));
        }
        List<RevisionSection> sections = new ArrayList<>();
        rows.forEach((key, all) -> {
            if (!all.isEmpty()) {
                int shown = Math.min(all.size(), MOST_ROWS);
                sections.add(new RevisionSection(
                        key,
                        messages.text("revision.section." + key, all.size()),
                        all.subList(0, shown),
                        shown == all.size() ? "" : messages.text("revision.more", all.size() - shown)));
            }
        });
        return sections;
    }

    private static Optional<String> section(ChangeKind kind) {
        return switch (kind) {
            case FIGURE_NEW -> Optional.empty();
            case FIGURE_ADDED, FIGURE_REMOVED, FIGURE_REVISED, FIGURE_MOVED -> Optional.of("figures");
            case UNIT_NEW, UNIT_REMOVED, UNIT_RENAMED, UNIT_RECODED, UNIT_MERGED, UNIT_SPLIT, UNIT_CHANGED ->
                Optional.of("units");
            case DEFINITION_NEW, DEFINITION_REMOVED, DEFINITION_CHANGED -> Optional.of("definitions");
            case TARGET_NEW, TARGET_REMOVED, TARGET_CHANGED -> Optional.of("targets");
            case STATUS_CHANGED -> Optional.of("statuses");
        };
    }

    private RevisionSection.Row row(Change change) {
        List<String> subject = new ArrayList<>();
        if (!change.indicator().isEmpty()) {
            subject.add(indicators.apply(change.indicator()));
        }
        String field = change.field().equals("trang_thai") ? "" : fieldInWords(change.field());
        for (String part : List.of(change.item(), dayInWords(change.year()), field)) {
            if (!part.isEmpty()) {
                subject.add(part);
            }
        }
        return new RevisionSection.Row(
                change.unit().isEmpty() ? new Link("", "") : units.apply(change.unit()),
                String.join(", ", subject),
                messages.text("change." + change.kind().token()),
                inWords(change, change.before(), false),
                inWords(change, change.after(), true),
                change.reason());
    }

    /** A column of the data in the readers' words; one of the data's own, such as a dimension, has none. */
    private String fieldInWords(String field) {
        return messages.fixed("revision.field." + field).orElse(field);
    }

    private String inWords(Change change, String text, boolean after) {
        if (change.tellsParents() || (after && change.goesIntoUnits())) {
            return unitsOf(text);
        }
        return switch (change.kind()) {
            case STATUS_CHANGED -> messages.text("status." + text);
            case DEFINITION_CHANGED, TARGET_CHANGED ->
                change.field().startsWith("chi_tieu") && !text.isEmpty() ? indicators.apply(text) : inWords(text);
            default -> inWords(text);
        };
    }

    /** Names in place of the codes of units. */
    private String unitsOf(String codes) {
        return Arrays.stream(codes.split(", "))
                .filter(code -> !code.isEmpty())
                .map(code -> units.apply(code).text())
                .collect(Collectors.joining(", "));
    }

    /** The text with the readers' words in place of tokens of the data. */
    private String inWords(String text) {
        Matcher matcher = VALUE.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        String value = dayInWords(word(matcher.group("value")));
        List<String> reservations = new ArrayList<>();
        Optional.ofNullable(matcher.group("status")).map(this::word).ifPresent(reservations::add);
        if (matcher.group("reported") != null) {
            reservations.add(messages.text("coverage.reported", matcher.group("reported"), matcher.group("expected")));
        }
        return reservations.isEmpty() ? value : value + " (" + String.join("; ", reservations) + ")";
    }

    private String word(String token) {
        return messages.fixed("token." + token).orElse(token);
    }

    private static String dayInWords(String text) {
        try {
            return DAY.matcher(text).matches() ? VietnameseFormat.date(LocalDate.parse(text)) : text;
        } catch (DateTimeParseException e) {
            return text; // an old snapshot may hold what no calendar has
        }
    }
}
