package vn.tiendo.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.Nearest;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.GeoMap;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.Settings;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.model.Target;
import vn.tiendo.model.TargetCode;
import vn.tiendo.model.Task;
import vn.tiendo.model.TaskResult;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.TableForm;

/**
 * Reads a data folder. Start reading this package here. To read a folder repeatedly, keep one loader: it reads a file
 * again only if its size or time has changed. Not safe to use from several threads.
 */
public final class DatasetLoader {

    private final ManyFiles<List<Observation>> observationFiles = new ManyFiles<>();
    private final ManyFiles<List<TaskResult>> taskResultFiles = new ManyFiles<>();
    private final ManyFiles<Optional<Narrative>> narrativeFiles = new ManyFiles<>();
    private final ManyFiles<Optional<GeoMap>> mapFiles = new ManyFiles<>();
    private List<DataFile> singleFiles = List.of();

    /**
     * Reads everything in the folder, however much is wrong with it. Rows with errors, and rows that depend on them,
     * are left out; but of a figure, a task's result, a report or a duty of which alone the content is wrong the row is
     * kept without it, so that what else is wrong with it is told at once. So the data set is to be used only if there
     * are no errors.
     *
     * @throws IOException if the folder or a file in it could not be read
     */
    public Dataset load(Path dataFolder, Diagnostics diagnostics) throws IOException {
        DataFolder folder = DataFolder.list(dataFolder, diagnostics);
        SettingsYaml settingsFile = SettingsYaml.read(folder, diagnostics);
        Settings settings = settingsFile.settings();
        Acknowledgements.check(dataFolder, diagnostics);
        folder.reportImagesBut(settings.identity().emblem(), diagnostics);
        CodeBook<AdminUnitCode, AdministrativeUnit> units =
                UnitsCsv.read(required(folder, DataFolder.UNITS, UnitsCsv.FORM, diagnostics), diagnostics);
        settingsFile.checkFocus(units, diagnostics);
        CodeBook<IndicatorCode, Indicator> indicators = IndicatorsCsv.read(
                required(folder, DataFolder.INDICATORS, IndicatorsCsv.FORM, diagnostics), diagnostics);
        Dimensions dimensions = DimensionsCsv.read(folder.find(DataFolder.DIMENSIONS), diagnostics);
        CodeBook<PlanCode, Plan> plans = PlansCsv.read(folder.find(DataFolder.PLANS), units, diagnostics);
        CodeBook<TargetCode, Target> targets =
                new TargetsCsv(units, indicators, plans, dimensions).read(folder.find(DataFolder.TARGETS), diagnostics);
        CodeBook<String, Task> tasks = TasksCsv.read(folder.find(DataFolder.TASKS), plans, diagnostics);

        forgetUnlessStillTrue(folder.single());
        ManyFiles.Reading<List<Observation>> rows =
                (file, own) -> new ObservationsCsv(units, indicators, dimensions).read(file, own);
        List<List<Observation>> observations =
                observationFiles.read(observationFiles(folder, diagnostics), rows, diagnostics);
        List<List<TaskResult>> taskResults = taskResultFiles.read(
                folder.below(DataFolder.TASK_RESULTS), new TaskResultsCsv(units, plans, tasks)::read, diagnostics);
        List<Optional<Narrative>> narratives = narrativeFiles.read(
                folder.below(DataFolder.NARRATIVES), new NarrativeMarkdown(units)::read, diagnostics);
        List<Optional<GeoMap>> maps =
                mapFiles.read(folder.below(DataFolder.MAPS), new MapsGeoJson(units)::read, diagnostics);
        return new Dataset(
                settings,
                new AdministrativeUnits(withoutFaultyParents(units)),
                ReorganisationsCsv.read(folder.find(DataFolder.REORGANISATIONS), units, diagnostics),
                withoutFaultyBases(indicators),
                dimensions.byCode(),
                plans.entries(),
                withoutFaultyAdjustments(targets),
                List.copyOf(tasks.entries().values()),
                taskResults.stream().flatMap(Collection::stream).toList(),
                observations.stream().flatMap(Collection::stream).toList(),
                submittedReports(folder, units, diagnostics),
                ReportingDutiesCsv.read(folder.find(DataFolder.REPORTING_DUTIES), units, plans, diagnostics),
                narratives.stream().flatMap(Optional::stream).toList(),
                maps.stream().flatMap(Optional::stream).toList());
    }

    /** Forgets what the many files said if a single file has changed: the meaning of their rows depends on it. */
    private void forgetUnlessStillTrue(List<DataFile> singleFilesNow) {
        if (!singleFilesNow.equals(singleFiles)) {
            Stream.of(observationFiles, taskResultFiles, narrativeFiles, mapFiles)
                    .forEach(ManyFiles::forget);
            singleFiles = singleFilesNow;
        }
    }

    private static List<SubmittedReport> submittedReports(
            DataFolder folder, CodeBook<AdminUnitCode, AdministrativeUnit> units, Diagnostics diagnostics)
            throws IOException {
        return ImportsCsv.addTo(
                SubmittedReportsCsv.read(folder.find(DataFolder.SUBMITTED_REPORTS), units, diagnostics),
                folder.find(DataFolder.IMPORTS),
                units,
                diagnostics);
    }

    private static Optional<DataFile> required(
            DataFolder folder, String name, TableForm form, Diagnostics diagnostics) {
        Optional<DataFile> file = folder.find(name);
        if (file.isEmpty()) {
            List<String> columns = form.columns().stream()
                    .filter(Column::isRequired)
                    .map(Column::name)
                    .toList();
            diagnostics.add(DiagnosticCode.MISSING_FILE, SourceLocation.ofFile(name), String.join(";", columns));
        }
        return file;
    }

    private static List<DataFile> observationFiles(DataFolder folder, Diagnostics diagnostics) {
        List<String> levels = Arrays.stream(AdministrativeLevel.values())
                .map(AdministrativeLevel::token)
                .toList();
        List<DataFile> files = folder.below(DataFolder.OBSERVATIONS);
        for (DataFile file : files) {
            String[] segments = file.segments();
            if (segments.length < 3 || !levels.contains(segments[1])) {
                diagnostics.add(
                        DiagnosticCode.UNKNOWN_LEVEL_FOLDER,
                        SourceLocation.ofFile(file.name()),
                        String.join(", ", levels),
                        segments.length < 3
                                ? ""
                                : Nearest.to(segments[1], levels).orElse(""));
            }
        }
        return files;
    }

    /** A unit whose parent's row is faulty is kept without a parent. */
    private static List<AdministrativeUnit> withoutFaultyParents(CodeBook<AdminUnitCode, AdministrativeUnit> units) {
        return units.entries().values().stream()
                .map(unit -> unit.parent()
                                .filter(parent -> units.isFaulty(parent.text()))
                                .isPresent()
                        ? unit.withoutParent()
                        : unit)
                .toList();
    }

    /** An indicator that counts one whose row is faulty is kept without that one. */
    private static Map<IndicatorCode, Indicator> withoutFaultyBases(CodeBook<IndicatorCode, Indicator> indicators) {
        Map<IndicatorCode, Indicator> kept = new LinkedHashMap<>();
        indicators
                .entries()
                .forEach((code, indicator) -> kept.put(
                        code,
                        indicator
                                        .baseIndicator()
                                        .filter(base -> indicators.isFaulty(base.text()))
                                        .isPresent()
                                ? indicator.withoutBase()
                                : indicator));
        return kept;
    }

    /** A target that replaces a faulty one is left out; nothing depends on it. */
    private static Map<TargetCode, Target> withoutFaultyAdjustments(CodeBook<TargetCode, Target> targets) {
        Map<TargetCode, Target> kept = new LinkedHashMap<>(targets.entries());
        kept.values()
                .removeIf(target -> target.adjusts()
                        .filter(adjusted -> targets.isFaulty(adjusted.text()))
                        .isPresent());
        return kept;
    }
}
