package vn.tiendo.assess;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Settings;

/** The day as of which progress is judged. */
public final class AsOf {

    private AsOf() {}

    /**
     * The day of the settings, else 31 December of the latest year that has a figure; without any figure, 31 December of
     * the year in which the latest plan begins. Never today's date.
     */
    public static LocalDate of(Dataset dataset) {
        return dataset.settings().asOf().orElseGet(() -> endOf(latestYear(dataset)));
    }

    /** Whether a day had come by the day of the settings. Where these name none, the data tell all that is known. */
    public static boolean hasCome(LocalDate day, Settings settings) {
        return settings.asOf().map(asOf -> !day.isAfter(asOf)).orElse(true);
    }

    /** The day on which a year is over. */
    public static LocalDate endOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    /** Whether a year is over on a day. It is on its 31 December, since figures are those of whole years. */
    public static boolean isOver(int year, LocalDate day) {
        return !day.isBefore(endOf(year));
    }

    /** The last year that is over on a day. */
    public static int lastYearOver(LocalDate day) {
        return isOver(day.getYear(), day) ? day.getYear() : day.getYear() - 1;
    }

    private static int latestYear(Dataset dataset) {
        return PublishedObservations.of(dataset).stream()
                .filter(observation -> observation.measurement().isKnown())
                .map(Observation::year)
                .max(Comparator.naturalOrder())
                .or(() -> dataset.plans().values().stream().map(Plan::firstYear).max(Comparator.naturalOrder()))
                .orElse(2021); // the first year of the programme of Decision 2282/QĐ-TTg
    }
}
