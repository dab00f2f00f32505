package vn.tiendo.view;

import java.util.Optional;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.Revision;

/**
 * The path of a file in the site, from its root, with {@code /}: {@code don-vi/LS.html}. This type makes all addresses
 * of the site, except those of files within snapshots, which it checks.
 */
public record SitePath(String text) implements Comparable<SitePath> {

    /** The home page. */
    public static final SitePath HOME = new SitePath("index.html");

    /** The lists of all units, indicators, plans and yearly reports. */
    public static final SitePath UNITS = new SitePath("don-vi/index.html");

    public static final SitePath INDICATORS = new SitePath("chi-tieu/index.html");
    public static final SitePath PLANS = new SitePath("ke-hoach/index.html");
    public static final SitePath REPORTS = new SitePath("bao-cao/index.html");

    /** The page on who has reported in time. */
    public static final SitePath REPORTING = new SitePath("nop-bao-cao.html");

    /** The name of the table on who has reported, among the downloads. */
    public static final String REPORTING_TABLE = "tinh-hinh-bao-cao";

    /** The name of the table on how complete figures are, among the downloads. */
    public static final String COMPLETENESS_TABLE = "muc-do-day-du";

    /** The page on how figures are computed and judged. */
    public static final SitePath METHODS = new SitePath("phuong-phap.html");

    public static final SitePath DOWNLOADS = new SitePath("tai-ve/index.html");

    /** The page that servers show in place of a missing one. */
    public static final SitePath NOT_FOUND = new SitePath("404.html");

    /** The page with all publications so far. */
    public static final SitePath HISTORY = new SitePath("luu-tru/index.html");

    /** The feed of changes. */
    public static final SitePath FEED = new SitePath("thay-doi.xml");

    private static final String REPORT_FOLDER = "bao-cao/";
    private static final String SNAPSHOTS = "luu-tru/";
    private static final String EMBEDDED = "nhung/";

    /** The answer on the home page, for a frame on another site. */
    public static final SitePath EMBEDDED_HOME = new SitePath(EMBEDDED + "index.html");

    public SitePath {
        if (!isPath(text)) {
            throw new IllegalArgumentException("not a path in the site: " + text);
        }
    }

    /**
     * Whether a text is a path: names of ASCII letters, digits, {@code _}, {@code -} and {@code .}, which no name
     * begins with, with slashes between.
     */
    private static boolean isPath(String text) {
        char before = '/';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean anywhere =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
            boolean afterFirst = (c == '.' || c == '/') && before != '/';
            if (!anywhere && !afterFirst) {
                return false;
            }
            before = c;
        }
        return before != '/';
    }

    public static SitePath of(String text) {
        return new SitePath(text);
    }

    /** Empty if the text is not a path in a site. */
    public static Optional<SitePath> parse(String text) {
        return isPath(text) ? Optional.of(new SitePath(text)) : Optional.empty();
    }

    /** A page of the site within a snapshot. */
    public static SitePath inSnapshot(String snapshot, SitePath page) {
        return new SitePath(SNAPSHOTS + snapshot + "/data/site/" + page);
    }

    /** A file of a snapshot, by its path in the snapshot. */
    public static SitePath ofSnapshot(String snapshot, String file) {
        return new SitePath(SNAPSHOTS + snapshot + "/" + file);
    }

    /** Whether this belongs to the history of publications. */
    public boolean isOfSnapshots() {
        return text.startsWith(SNAPSHOTS);
    }

    /** What changed from one snapshot to another; to today's data if the other is empty. */
    public static SitePath revision(Revision revision, String ending) {
        String later = revision.later().isEmpty() ? "hom-nay" : revision.later();
        return new SitePath(SNAPSHOTS + "thay-doi-" + revision.earlier() + "-" + later + ending);
    }

    public static SitePath unit(AdminUnitCode unit) {
        return new SitePath("don-vi/" + unit + ".html");
    }

    /** A further page with some of the indicators of a unit that has very many. */
    public static SitePath unitPart(AdminUnitCode unit, int part) {
        return new SitePath("don-vi/phan-" + part + "/" + unit + ".html");
    }

    /** The anchor of the part of a unit's page that is about one indicator, or some of its categories. */
    public static String section(IndicatorCode indicator, Disaggregation disaggregation) {
        String code = "ct-" + indicator;
        return disaggregation.isHeadline()
                ? code
                : code + "~" + disaggregation.text().replaceAll("[=;]", "~");
    }

    public static SitePath indicator(IndicatorCode indicator) {
        return new SitePath("chi-tieu/" + indicator + ".html");
    }

    public static SitePath plan(PlanCode plan) {
        return new SitePath("ke-hoach/" + plan + ".html");
    }

    public static SitePath level(AdministrativeLevel level) {
        return new SitePath("cap/" + level.token() + ".html");
    }

    public static SitePath yearlyReport(AdminUnitCode unit, int year) {
        return new SitePath(REPORT_FOLDER + unit + "-" + year + ".html");
    }

    /** The report of {@link #yearlyReport} as a Word file. */
    public static SitePath reportFile(AdminUnitCode unit, int year) {
        return new SitePath(REPORT_FOLDER + unit + "-" + year + ".docx");
    }

    /** Whether this is a yearly report, which contains the unit's own words, or the list of them. */
    public boolean isReport() {
        return text.startsWith(REPORT_FOLDER);
    }

    /** The image that networks show beside links to a page. */
    public static SitePath card(SitePath page) {
        return new SitePath("tai-san/the/" + page.text.replaceFirst("\\.html$", ".png"));
    }

    /** The owner's emblem, by the name of its file. */
    public static SitePath emblem(String file) {
        return new SitePath("tai-san/" + file);
    }

    /** The file of figures by which the indicator's page compares units. */
    public static SitePath series(IndicatorCode indicator) {
        return new SitePath("tai-san/so-sanh/" + indicator + ".js");
    }

    /** A small page about an indicator, for a frame on another site. */
    public static SitePath embedded(IndicatorCode indicator) {
        return new SitePath(EMBEDDED + indicator + ".html");
    }

    /** Whether this is a page for frames, all of whose content is also on another page. */
    public boolean isEmbedded() {
        return text.startsWith(EMBEDDED);
    }

    /** A script of the templates, by its name without extension. */
    public static SitePath script(String name) {
        return new SitePath("tai-san/js/" + name + ".js");
    }

    /** A file to download. */
    public static SitePath download(String name, String ending) {
        return new SitePath("tai-ve/" + name + ending);
    }

    /** Whether the two are the same file if case does not matter, as on Windows. */
    public boolean isSameFile(SitePath other) {
        return text.equalsIgnoreCase(other.text);
    }

    /** The name of the downloads with the content of this page: its own path without the extension. */
    public String downloadName() {
        return text.substring(0, text.lastIndexOf('.'));
    }

    /** The way from this file's folder to the root: empty, or {@code ../} once for each folder. */
    public String toRoot() {
        StringBuilder way = new StringBuilder();
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            way.append("../");
        }
        return way.toString();
    }

    /** The address of the target as a link on this page. */
    public String relativize(SitePath target) {
        int shared = 0;
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            if (!target.text.startsWith(text.substring(0, slash + 1))) {
                break;
            }
            shared = slash + 1;
        }
        StringBuilder link = new StringBuilder();
        for (int slash = text.indexOf('/', shared); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            link.append("../");
        }
        return link.append(target.text, shared, target.text.length()).toString();
    }

    @Override
    public int compareTo(SitePath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
