package vn.tiendo.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import vn.tiendo.assess.Punctuality;
import vn.tiendo.assess.ReportStanding;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.document.WordDocument;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.load.DatasetLoader;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.report.Reminder;

/** Lists who has reported under a plan, and writes to each unit whose report is missing. */
public final class ReminderBuild {

    private final ReportOptions options;
    private final AskedFigures.Source asked;

    /** @param options with a plan; its unit and level choose among the units that the plan asks */
    public ReminderBuild(ReportOptions options, AskedFigures.Source asked) {
        this.options = options;
        this.asked = asked;
    }

    /**
     * A unit that must report.
     *
     * @param standing its state in the words of data files
     * @param days how many days late; 0 if it is not
     * @param ended its last day, where its report is missing and nobody is there any more to be reminded
     */
    public record Line(String code, String name, String standing, int days, Optional<String> ended) {}

    /** Why nothing can be said of anyone. */
    public enum Obstacle {
        /** The plan asks no unit but its issuer, so that nobody can be reminded. */
        ASKS_ONLY_ISSUER,
        /** The plan asks none of the chosen units. */
        ASKS_NONE_CHOSEN,
        /** No report has been recorded yet, so that nobody knows who is missing. */
        NOTHING_RECORDED
    }

    /**
     * The outcome.
     *
     * @param lines the chosen units that must report; empty if something stands in the way
     * @param leftOut where nothing is recorded: how many illustrative records of the units asked were left out
     * @param withoutSender the last day of an issuer for which no one unit stands, so that no letter can be written
     * @param files the letters and messages
     */
    public record Result(
            List<Diagnostic> diagnostics,
            List<Line> lines,
            Optional<Obstacle> obstacle,
            int leftOut,
            Optional<String> withoutSender,
            List<Path> files) {

        public Result {
            diagnostics = List.copyOf(diagnostics);
            lines = List.copyOf(lines);
            files = List.copyOf(files);
        }

        /** Whether a report is overdue, but only that of the unit that issued the plan, which gets no reminder. */
        public boolean onlyIssuerIsMissing() {
            return files.isEmpty()
                    && lines.stream()
                            .anyMatch(line -> line.standing().equals(Punctuality.MISSING.token())
                                    && line.ended().isEmpty());
        }

        /** Whether reports are missing of units that are no more, to which nothing is written. */
        public boolean someHaveEnded() {
            return lines.stream().anyMatch(line -> line.ended().isPresent());
        }
    }

    /**
     * @throws BuildFailure if the options cannot be met; nothing was written
     * @throws IOException if reading or writing fails
     * @throws InterruptedException if the thread was interrupted
     */
    public Result run() throws BuildFailure, IOException, InterruptedException {
        if (options.out().isPresent()) {
            NewFile.requireFolderName(options.out().get());
        }
        Diagnostics diagnostics = new Diagnostics();
        AtomicReference<AskedFigures> figures = new AtomicReference<>((unit, year, plan) -> List.of());
        return ReportWork.with(
                        options.site(),
                        diagnostics,
                        complete -> figures.set(asked.of(complete)),
                        source -> write(source, Objects.requireNonNull(figures.get())))
                .orElseGet(() ->
                        new Result(diagnostics.sorted(), List.of(), Optional.empty(), 0, Optional.empty(), List.of()));
    }

    private Result write(ReportSource source, AskedFigures figures) throws BuildFailure, IOException {
        new AskedUnits(source.dataset()).requirePlan(options.plan());
        PlanCode code = options.plan().orElseThrow();
        Plan plan = Optional.ofNullable(source.dataset().plans().get(code)).orElseThrow();
        if (plan.reportDue(options.year()).isEmpty()) {
            throw new BuildFailure(Reason.PLAN_WITHOUT_DEADLINE, code.text());
        }
        Set<AdminUnitCode> chosen = chosen(source, plan);
        List<ReportStanding> standings = source.standings(plan, options.year()).stream()
                .filter(standing -> chosen.contains(standing.unit().code()))
                .sorted(Comparator.comparing(ReportStanding::punctuality)
                        .thenComparing(standing -> standing.unit().code()))
                .toList();
        Optional<Obstacle> obstacle = obstacle(source, plan, chosen);
        if (obstacle.isPresent()) {
            int leftOut = leftOut(source.asked(plan, options.year()));
            return new Result(List.of(), List.of(), obstacle, leftOut, Optional.empty(), List.of());
        }
        List<Line> lines = standings.stream()
                .map(standing -> new Line(
                        standing.unit().code().text(),
                        standing.unit().name(),
                        standing.punctuality().token(),
                        standing.daysLate().orElse(0),
                        ended(standing, source.asOf()).map(VietnameseFormat::date)))
                .toList();
        Optional<AdministrativeUnit> sender = source.dataset().standingFor(plan.issuingUnit(), source.asOf());
        // Who receives the reports gets no reminder.
        List<ReportStanding> missing = standings.stream()
                .filter(standing -> standing.punctuality() == Punctuality.MISSING
                        && ended(standing, source.asOf()).isEmpty()
                        && !standing.unit().code().equals(plan.issuingUnit())
                        && !sender.equals(Optional.of(standing.unit())))
                .toList();
        if (sender.isEmpty() && !missing.isEmpty()) {
            AdministrativeUnit issuer = source.dataset().units().get(plan.issuingUnit());
            return new Result(List.of(), lines, obstacle, 0, issuer.validTo().map(VietnameseFormat::date), List.of());
        }
        List<Path> files = sender.isEmpty() ? List.of() : write(source, figures, plan, sender.get(), missing);
        return new Result(List.of(), lines, obstacle, 0, Optional.empty(), files);
    }

    /** The last day of a unit that owes a report and is no more, so that no letter can reach it. */
    private static Optional<LocalDate> ended(ReportStanding standing, LocalDate asOf) {
        return standing.punctuality() == Punctuality.MISSING && standing.unit().isDissolvedBy(asOf)
                ? standing.unit().validTo()
                : Optional.empty();
    }

    /** The units that the plan asks and the options choose: all, without such an option. */
    private Set<AdminUnitCode> chosen(ReportSource source, Plan plan) throws BuildFailure {
        Set<AdminUnitCode> chosen = new HashSet<>(source.asked(plan, options.year()));
        AskedUnits units = new AskedUnits(source.dataset());
        if (options.unit().isPresent()) {
            chosen.retainAll(codes(units.units(options.unit().get(), options.level(), options.years())));
        } else if (options.level().isPresent()) {
            chosen.retainAll(codes(units.ofLevel(options.level().get(), options.years())));
        }
        return chosen;
    }

    /** Read anew, since the data of a site without illustrative parts know nothing of these. */
    private int leftOut(Set<AdminUnitCode> asked) throws IOException {
        Dataset complete = new DatasetLoader().load(options.site().data(), new Diagnostics());
        if (options.site().applyTo(complete.settings()).showIllustrative()) {
            return 0;
        }
        return (int) complete.submittedReports().stream()
                .filter(report ->
                        report.illustrative() && report.year() == options.year() && asked.contains(report.unit()))
                .count();
    }

    private static Set<AdminUnitCode> codes(List<AdministrativeUnit> units) {
        return units.stream().map(AdministrativeUnit::code).collect(Collectors.toSet());
    }

    private Optional<Obstacle> obstacle(ReportSource source, Plan plan, Set<AdminUnitCode> chosen) {
        if (source.asksOnlyIssuer(plan, options.year())) {
            return Optional.of(Obstacle.ASKS_ONLY_ISSUER);
        }
        if (chosen.isEmpty()) {
            return Optional.of(Obstacle.ASKS_NONE_CHOSEN);
        }
        List<ReportStanding> all = source.standings(plan, options.year());
        if (all.isEmpty()) {
            return Optional.of(Obstacle.NOTHING_RECORDED);
        }
        // A unit that was no more when its report was due need not report.
        return all.stream()
                        .noneMatch(standing -> chosen.contains(standing.unit().code()))
                ? Optional.of(Obstacle.ASKS_NONE_CHOSEN)
                : Optional.empty();
    }

    private List<Path> write(
            ReportSource source,
            AskedFigures figures,
            Plan plan,
            AdministrativeUnit sender,
            List<ReportStanding> missing)
            throws BuildFailure, IOException {
        Path folder = options.out().orElse(Path.of("don-doc-" + plan.code() + "-" + options.year()));
        List<Path> files = new ArrayList<>();
        for (ReportStanding standing : missing) {
            for (String ending : List.of(".docx", ".txt")) {
                Path file = folder.resolve("don-doc-" + standing.unit().code() + "-" + options.year() + ending);
                NewFile.requireNone(file, Reason.REPORT_EXISTS);
                files.add(file);
            }
        }
        for (int i = 0; i < missing.size(); i++) {
            Reminder.Missing what = source.missing(plan, sender, missing.get(i), figures);
            byte[] letter = WordDocument.of(source.reminder().letter(what, options.isFinal(), options.deputySigns()));
            NewFile.write(files.get(2 * i), letter, Reason.REPORT_EXISTS);
            String message = source.reminder().message(what) + "\n";
            NewFile.write(files.get(2 * i + 1), message.getBytes(StandardCharsets.UTF_8), Reason.REPORT_EXISTS);
        }
        return files;
    }
}
