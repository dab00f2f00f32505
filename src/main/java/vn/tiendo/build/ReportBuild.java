package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.document.WordDocument;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.report.DraftRequest;
import vn.tiendo.report.ReportDocument;

/** Drafts reports: of one unit, or of each unit of a level. */
public final class ReportBuild {

    private static final String ENDING = ".docx";
    private static final String USUAL_FOLDER = "bao-cao-nam";

    private final ReportOptions options;

    public ReportBuild(ReportOptions options) {
        this.options = options;
    }

    /**
     * The outcome.
     *
     * @param files the written reports; empty if the data have errors
     * @param openPlaces how many open places they have
     */
    public record Result(List<Diagnostic> diagnostics, List<Path> files, int openPlaces) {

        public Result {
            diagnostics = List.copyOf(diagnostics);
            files = List.copyOf(files);
        }
    }

    /**
     * @throws BuildFailure if the options cannot be met; nothing was written
     * @throws IOException if reading or writing fails
     * @throws InterruptedException if the thread was interrupted
     */
    public Result run() throws BuildFailure, IOException, InterruptedException {
        if (options.out().isPresent() && options.level().isPresent()) {
            NewFile.requireFolderName(options.out().get());
        } else if (options.out().isPresent()) {
            NewFile.requireEnding(options.out().get(), ENDING, Reason.REPORT_ENDING);
        }
        Diagnostics diagnostics = new Diagnostics();
        Optional<Result> result = ReportWork.with(options.site(), diagnostics, this::write);
        return result.orElseGet(() -> new Result(diagnostics.sorted(), List.of(), 0));
    }

    private Result write(ReportSource source) throws BuildFailure, IOException, InterruptedException {
        AskedUnits asked = new AskedUnits(source.dataset());
        asked.requirePlan(options.plan());
        if (options.year() > source.asOf().getYear()) {
            throw new BuildFailure(
                    Reason.YEAR_AHEAD, Integer.toString(options.year()), VietnameseFormat.date(source.asOf()));
        }
        List<AdministrativeUnit> units = new ArrayList<>();
        for (AdministrativeUnit unit : units(asked)) {
            requireThere(unit);
            if (source.tellsOf(unit)) {
                if (isToldOf(unit, source)) {
                    units.add(unit);
                }
            } else if (options.level().isEmpty()) {
                throw new BuildFailure(Reason.UNIT_NOT_ON_SITE, unit.code().text());
            }
        }
        if (units.isEmpty()) {
            throw new BuildFailure(Reason.NO_UNIT_TO_REPORT, options.years().text());
        }
        List<Path> files = new ArrayList<>();
        for (AdministrativeUnit unit : units) {
            Path file = file(unit);
            NewFile.requireNone(file, Reason.REPORT_EXISTS);
            files.add(file);
        }
        AtomicInteger open = new AtomicInteger();
        List<Workers.Job> jobs = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            AdministrativeUnit unit = units.get(i);
            Path file = files.get(i);
            jobs.add(() -> {
                ReportDocument report = source.report(
                        new DraftRequest(unit, options.years(), options.isFinal(), options.deputySigns()),
                        options.plan());
                open.addAndGet(report.openPlaces());
                NewFile.write(file, WordDocument.of(report));
            });
        }
        Workers.run(jobs, options.site().threads());
        return new Result(List.of(), files, open.get());
    }

    private void requireThere(AdministrativeUnit unit) throws BuildFailure {
        if (!unit.isInForceDuring(options.years().first(), options.years().last())) {
            boolean isYetToCome = unit.validFrom()
                    .filter(day -> day.getYear() > options.years().last())
                    .isPresent();
            throw new BuildFailure(
                    isYetToCome ? Reason.UNIT_NOT_YET : Reason.UNIT_NO_MORE,
                    unit.code().text(),
                    options.years().text(),
                    VietnameseFormat.date((isYetToCome ? unit.validFrom() : unit.validTo()).orElseThrow()));
        }
    }

    /**
     * Whether a report on the unit is possible: a review needs a plan that covers all its years. Units of a level
     * without such a plan are skipped.
     */
    private boolean isToldOf(AdministrativeUnit unit, ReportSource source) throws BuildFailure {
        if (!options.years().isReview() || source.hasPlanThrough(unit, options)) {
            return true;
        }
        if (options.level().isPresent()) {
            return false;
        }
        List<String> plans = source.plansOf(unit, options).stream()
                .map(plan -> plan.code() + " (" + plan.firstYear() + "–" + plan.lastYear() + ")")
                .toList();
        throw plans.isEmpty()
                ? new BuildFailure(Reason.NO_PLAN_TO_REVIEW, unit.code().text())
                : new BuildFailure(
                        Reason.PERIOD_OUTSIDE_PLANS,
                        unit.code().text(),
                        options.years().text(),
                        String.join(", ", plans));
    }

    private List<AdministrativeUnit> units(AskedUnits asked) throws BuildFailure {
        if (options.unit().isPresent()) {
            return asked.units(options.unit().get(), options.level(), options.years());
        }
        return asked.ofLevel(options.level().orElseThrow(), options.years());
    }

    private Path file(AdministrativeUnit unit) {
        String name = "bao-cao-" + unit.code() + "-" + options.years().text() + (options.isFinal() ? "" : "-du-thao")
                + ENDING;
        if (options.level().isPresent()) {
            return options.out().orElse(Path.of(USUAL_FOLDER)).resolve(name);
        }
        return options.out()
                .map(out -> Files.isDirectory(out) ? out.resolve(name) : out)
                .orElse(Path.of(name));
    }
}
