package vn.tiendo.load;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All kinds of tables of a data folder without rows, to begin from. */
public final class EmptyTables {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private EmptyTables() {}

    /** The names of the columns by the name of the file. */
    private static SortedMap<String, List<String>> columns() {
        SortedMap<String, List<String>> tables = new TreeMap<>();
        tables.put(DataFolder.UNITS, UnitsCsv.FORM.names());
        tables.put(DataFolder.REORGANISATIONS, ReorganisationsCsv.FORM.names());
        tables.put(DataFolder.INDICATORS, IndicatorsCsv.FORM.names());
        tables.put(DataFolder.DIMENSIONS, DimensionsCsv.FORM.names());
        tables.put(DataFolder.PLANS, PlansCsv.FORM.names());
        tables.put(DataFolder.TARGETS, TargetsCsv.FORM.names());
        tables.put(DataFolder.TASKS, TasksCsv.FORM.names());
        tables.put(DataFolder.SUBMITTED_REPORTS, SubmittedReportsCsv.FORM.names());
        tables.put(DataFolder.REPORTING_DUTIES, ReportingDutiesCsv.FORM.names());
        tables.put(DataFolder.ACKNOWLEDGEMENTS, Acknowledgements.FORM.names());
        tables.put("so-lieu.csv", ofObservations());
        tables.put("ket-qua-nhiem-vu.csv", ofTaskResults());
        return tables;
    }

    /** The text of each file, with its header row alone, by the name of the file. */
    public static SortedMap<String, String> texts(String lineEnd) {
        SortedMap<String, String> texts = new TreeMap<>();
        columns().forEach((name, columns) -> texts.put(name, BYTE_ORDER_MARK + String.join(";", columns) + lineEnd));
        return texts;
    }

    /** The columns of task results. */
    public static List<String> ofTaskResults() {
        return TaskResultsCsv.FORM.names();
    }

    /** The columns of observations, without those of dimensions. */
    public static List<String> ofObservations() {
        return ObservationsCsv.FORM.names();
    }
}
