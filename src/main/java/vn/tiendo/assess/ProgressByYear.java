package vn.tiendo.assess;

import java.time.LocalDate;
import java.time.Month;
import vn.tiendo.model.Dataset;

/** Progress as it stands, and as it stood at the end of each earlier year. */
public final class ProgressByYear {

    private final Dataset dataset;
    private final Progress latest;

    /** @param dataset that {@code latest} was judged from, with or without its observations */
    public ProgressByYear(Dataset dataset, Progress latest) {
        this.dataset = dataset;
        this.latest = latest;
    }

    public Progress latest() {
        return latest;
    }

    /**
     * As of the last day of a year; for the latest year and later ones, progress as it stands. Judges anew with each
     * call.
     */
    public Progress atEndOf(int year) {
        return year >= latest.asOf().getYear()
                ? latest
                : ProgressAssessor.assessEarlier(dataset, latest, LocalDate.of(year, Month.DECEMBER, 31));
    }
}
