package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import vn.tiendo.assess.Series;
import vn.tiendo.language.FullStop;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Target;
import vn.tiendo.view.DataDescription;
import vn.tiendo.view.DataDescription.DataFile;
import vn.tiendo.view.DownloadOffer;
import vn.tiendo.view.SitePath;

/** Describes the data behind a page, for programs. */
final class DataDescriptions {

    private final SiteParts site;

    DataDescriptions(SiteParts site) {
        this.site = site;
    }

    DataDescription ofSite() {
        return description(
                SitePath.HOME,
                site.settings().title(),
                site.settings().description(),
                period(site.progress().figures().all()),
                site.scope().topUnit().map(AdministrativeUnit::name).orElse(""),
                site.scope().indicators().stream().map(Indicator::name).toList(),
                List.of("so-lieu", "danh-gia", "chi-tieu", "don-vi"));
    }

    DataDescription of(Indicator indicator, String definition) {
        return description(
                SitePath.indicator(indicator.code()),
                indicator.name(),
                definition,
                period(site.progress().figures().ofIndicator(indicator.code())),
                site.scope().topUnit().map(AdministrativeUnit::name).orElse(""),
                List.of(indicator.name()),
                List.of("so-lieu", "danh-gia"));
    }

    DataDescription of(Plan plan) {
        return description(
                SitePath.plan(plan.code()),
                site.links().planLabel(plan),
                plan.name(),
                period(plan.firstYear(), plan.lastYear()),
                site.dataset()
                        .units()
                        .find(plan.issuingUnit())
                        .map(AdministrativeUnit::name)
                        .orElse(""),
                variables(plan),
                List.of("danh-gia", "muc-tieu", "nhiem-vu"));
    }

    private List<String> variables(Plan plan) {
        return site.dataset().targets().values().stream()
                .filter(target -> target.plan().equals(plan.code()))
                .map(Target::indicator)
                .distinct()
                .flatMap(code -> site.scope().indicators().stream()
                        .filter(indicator -> indicator.code().equals(code)))
                .map(Indicator::name)
                .toList();
    }

    private DataDescription description(
            SitePath page,
            String name,
            String text,
            String period,
            String place,
            List<String> variables,
            List<String> tables) {
        String asOf = site.messages()
                .text(
                        "catalogue.description",
                        VietnameseFormat.date(site.progress().asOf()));
        List<DataFile> files = new ArrayList<>();
        for (String table : tables) {
            String title = site.messages().text("table." + table);
            files.add(new DataFile(title, "text/csv", address(page, SitePath.download(table, ".csv"))));
            if (isInEveryForm(table)) {
                files.add(new DataFile(title, "application/json", address(page, SitePath.download(table, ".json"))));
            }
        }
        return new DataDescription(
                name,
                text.isEmpty() ? asOf : FullStop.after(text) + " " + asOf,
                address(page, page),
                site.settings().title(),
                address(page, SitePath.HOME),
                site.settings().publisher(),
                site.settings().licence(),
                address(page, SitePath.DOWNLOADS) + "#su-dung-lai",
                site.progress().asOf().toString(),
                period,
                place,
                variables,
                files);
    }

    private boolean isInEveryForm(String table) {
        return site.downloads().offers().stream()
                .filter(offer -> offer.table().equals(table))
                .allMatch(DownloadOffer::isInEveryForm);
    }

    /** The address of a file; absolute if the site's own is known. */
    private String address(SitePath page, SitePath file) {
        return site.settings().baseUrl().map(base -> base + file).orElseGet(() -> page.relativize(file));
    }

    private static String period(Collection<Series> series) {
        IntSummaryStatistics years = new IntSummaryStatistics();
        for (Series one : series) {
            one.figures().forEach(figure -> years.accept(figure.year()));
        }
        return years.getCount() == 0 ? "" : period(years.getMin(), years.getMax());
    }

    private static String period(int firstYear, int lastYear) {
        return firstYear + "/" + lastYear;
    }
}
