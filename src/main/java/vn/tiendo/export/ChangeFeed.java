package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.assess.AsOf;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Series;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.Settings;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.model.YearOfRecord;
import vn.tiendo.view.SitePath;

/**
 * {@code thay-doi.xml}: the latest news as an Atom feed (RFC 4287): the reports that units handed in, and the days on
 * which they closed figures. Dates come from the data, never from the clock; impossible days, such as one in 2042, are
 * ignored. Without a base URL in the settings, addresses are relative to the feed.
 */
public final class ChangeFeed {

    private static final int MOST_ENTRIES = 50;
    /** Midnight in Việt Nam. */
    private static final String START_OF_DAY = "T00:00:00+07:00";

    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(Entry::day)
            .reversed()
            .thenComparing(Entry::page)
            .thenComparing(Entry::title);

    private final Dataset dataset;
    private final Settings settings;
    private final Messages messages;
    private final Function<AdministrativeUnit, String> names;
    private final Function<Figure, String> reservations;
    private final LocalDate asOf;
    private final String root;
    /** The newest entries so far; the head of the queue is the oldest of them. */
    private final PriorityQueue<Entry> newest = new PriorityQueue<>(NEWEST_FIRST.reversed());

    private final List<Entry> entries;

    private ChangeFeed(
            SiteTables site,
            Messages messages,
            Function<AdministrativeUnit, String> names,
            Function<Figure, String> reservations) {
        this.dataset = site.dataset();
        this.settings = dataset.settings();
        this.messages = messages;
        this.names = names;
        this.reservations = reservations;
        this.asOf = site.asOf();
        this.root = settings.baseUrl().orElse("");
        site.scope().submittedReports().forEach(this::addReport);
        addFigures(site.scope().series());
        this.entries = new ArrayList<>(newest);
        entries.sort(NEWEST_FIRST);
    }

    /**
     * @param names gives the name of a unit, which no other one of the site has
     * @param reservations gives the reservations about a figure, to be shown in brackets; empty if there are none
     */
    public static Download of(
            SiteTables site,
            Messages messages,
            Function<AdministrativeUnit, String> names,
            Function<Figure, String> reservations) {
        return new Download(SitePath.FEED, xml -> new ChangeFeed(site, messages, names, reservations).write(xml));
    }

    /** One event of one day; no two of a page have the same day and title. */
    private record Entry(LocalDate day, SitePath page, String title, String summary) {}

    private void addReport(SubmittedReport report) {
        report.submitted().ifPresent(day -> {
            SitePath page = SitePath.yearlyReport(report.unit(), report.year());
            if (YearOfRecord.holds(report.year(), day) && isNews(day, page)) {
                String title = messages.text("feed.report", name(report.unit()), report.year());
                String summary =
                        report.number().isEmpty() ? title : messages.text("feed.report.number", report.number());
                add(new Entry(day, page, marked(title, report.illustrative()), marked(summary, report.illustrative())));
            }
        });
    }

    /**
     * Whether an event may enter the feed: one that came after the as-of date may not. Thousands of units close millions of figures, so only such events get words.
     */
    private boolean isNews(LocalDate day, SitePath page) {
        if (!AsOf.hasCome(day, settings)) {
            return false;
        }
        if (newest.size() < MOST_ENTRIES) {
            return true;
        }
        Entry oldest = newest.element();
        return day.isAfter(oldest.day()) || (day.equals(oldest.day()) && page.compareTo(oldest.page()) <= 0);
    }

    private void add(Entry entry) {
        newest.add(entry);
        if (newest.size() > MOST_ENTRIES) {
            newest.remove();
        }
    }

    /** Figures that one unit closed on one day. */
    private static final class Closed {
        private final Set<String> indicators = new LinkedHashSet<>();
        private int figures;
        private boolean illustrative;
    }

    /** @param all unit by unit */
    private void addFigures(List<Series> all) {
        int from = 0;
        while (from < all.size()) {
            AdminUnitCode unit = all.get(from).key().unit();
            int to = from + 1;
            while (to < all.size() && all.get(to).key().unit().equals(unit)) {
                to++;
            }
            addFigures(unit, all.subList(from, to));
            from = to;
        }
    }

    private void addFigures(AdminUnitCode unit, List<Series> ofUnit) {
        SitePath page = SitePath.unit(unit);
        Map<LocalDate, Closed> days = new TreeMap<>();
        for (Series series : ofUnit) {
            for (Figure figure : series.figures()) {
                LocalDate day = figure.fittingCutoff().orElse(null);
                if (day != null && figure.measurement().isKnown() && isNews(day, page)) {
                    Closed closed = days.computeIfAbsent(day, key -> new Closed());
                    Indicator indicator = dataset.indicators().get(series.key().indicator());
                    String name = indicator == null ? series.key().indicator().text() : indicator.shortName();
                    closed.indicators.add(name + reservations(figure));
                    closed.figures++;
                    closed.illustrative |= figure.status() == ObservationStatus.ILLUSTRATIVE;
                }
            }
        }
        days.forEach((day, closed) -> add(new Entry(
                day,
                page,
                marked(messages.text("feed.figures", name(unit), VietnameseFormat.date(day)), closed.illustrative),
                messages.text(
                        "feed.figures.summary",
                        VietnameseFormat.whole(closed.figures),
                        String.join("; ", closed.indicators)))));
    }

    /** The reservations without the note that figures are illustrative, which the title already has. */
    private String reservations(Figure figure) {
        boolean told = figure.status() == ObservationStatus.ILLUSTRATIVE
                && figure.coverage().isEmpty();
        return told ? "" : reservations.apply(figure);
    }

    private String name(AdminUnitCode unit) {
        return names.apply(dataset.units().get(unit));
    }

    private String marked(String text, boolean illustrative) {
        return illustrative ? messages.text("feed.illustrative", text) : text;
    }

    private void write(Writer xml) throws IOException {
        xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.write("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n");
        element("id", id(SitePath.FEED.text()), xml);
        element("title", messages.text("feed.title", settings.title()), xml);
        element("updated", (entries.isEmpty() ? asOf : entries.get(0).day()) + START_OF_DAY, xml);
        String author = settings.publisher().isEmpty() ? settings.title() : settings.publisher();
        xml.write("<author><name>" + XmlText.escaped(author) + "</name></author>\n");
        if (settings.baseUrl().isPresent()) {
            xml.write("<link rel=\"self\" type=\"application/atom+xml\" href=\"" + XmlText.escaped(root + SitePath.FEED)
                    + "\"/>\n");
        }
        link(SitePath.HOME, xml);
        if (!settings.licence().isEmpty()) {
            element("rights", settings.licence(), xml);
        }
        for (Entry entry : entries) {
            xml.write("<entry>\n");
            element("id", id(entry.page() + " " + entry.day() + " " + entry.title()), xml);
            element("title", entry.title(), xml);
            element("updated", entry.day() + START_OF_DAY, xml);
            link(entry.page(), xml);
            element("summary", entry.summary(), xml);
            xml.write("</entry>\n");
        }
        xml.write("</feed>\n");
    }

    private void link(SitePath page, Writer xml) throws IOException {
        xml.write("<link rel=\"alternate\" type=\"text/html\" href=\"" + XmlText.escaped(root + page) + "\"/>\n");
    }

    private static void element(String name, String text, Writer xml) throws IOException {
        xml.write("<" + name + ">" + XmlText.escaped(text) + "</" + name + ">\n");
    }

    /** An id made from the event and its page, so that a reader recognises the entry in the next feed. */
    private String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((root + name).getBytes(StandardCharsets.UTF_8));
    }
}
