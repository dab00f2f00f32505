package vn.tiendo.view;

import java.util.List;
import java.util.Optional;
import vn.tiendo.language.TextRun;

/**
 * A plan: its own words, what was read from them, and how far it has come.
 *
 * @param facts number, date, issuing unit and so on, in the order in which they are shown
 * @param counts its targets by status, those for each unit of a level aside
 * @param statements its targets, one entry for each sentence of the plan
 * @param downloads the files that hold what the page shows
 */
public record PlanPage(
        PageFrame frame,
        String name,
        List<Fact> facts,
        List<TextRun> sentence,
        List<StatusCount> counts,
        List<Statement> statements,
        List<TaskGroup> tasks,
        String taskCounts,
        Optional<Reporting> reporting,
        DownloadLinks downloads)
        implements PageView {

    public PlanPage {
        facts = List.copyOf(facts);
        sentence = List.copyOf(sentence);
        counts = List.copyOf(counts);
        statements = List.copyOf(statements);
        tasks = List.copyOf(tasks);
    }

    @Override
    public String template() {
        return "plan";
    }

    /** A label and what belongs to it. @param href where the text leads; empty if nowhere */
    public record Fact(String label, String text, String href) {}

    /**
     * One sentence of the plan with everything that was read from it.
     *
     * @param quotation the plan's own words; empty where the data does not hold them
     * @param words how it was read, where all its targets share that
     */
    public record Statement(int number, String anchor, String quotation, Understanding words, List<Reading> readings) {

        public Statement {
            readings = List.copyOf(readings);
        }
    }

    /** The reading chosen and the condition set; each empty where there is none, or where it stands elsewhere. */
    public record Understanding(String reading, String condition) {}

    /**
     * What was read for one indicator and scope, with its milestones.
     *
     * @param scope to whom it applies
     * @param baseline where progress starts; empty if the plan does not say so
     * @param words how it was read, where its targets share that and other readings of the sentence do not
     * @param illustrative whether the figures behind it are made up
     */
    public record Reading(
            Link indicator,
            Link scope,
            String baseline,
            Understanding words,
            boolean illustrative,
            List<TargetReading> targets,
            Optional<ChartSpec> chart) {

        public Reading {
            targets = List.copyOf(targets);
        }
    }

    /**
     * One target.
     *
     * @param words how it alone was read
     * @param adjustment what it replaces and on what grounds
     * @param standing how far the unit has come; empty where it applies to many
     * @param years of a yearly target, the earliest first
     * @param units of a target for many units, how many stand where
     */
    public record TargetReading(
            String code,
            String milestone,
            String requirement,
            Understanding words,
            String adjustment,
            Optional<Standing> standing,
            List<Standing> years,
            Optional<Units> units) {

        public TargetReading {
            years = List.copyOf(years);
        }
    }

    /**
     * How far a unit has come.
     *
     * @param label the year, of a yearly target
     * @param lastInForce how it stood while a unit dissolved since was in force
     * @param text what the status means
     */
    public record Standing(String label, StatusMark status, Optional<StatusMark> lastInForce, String text) {}

    /** How far many units have come. @param more how many are not named; empty if none */
    public record Units(List<StatusCount> counts, List<UnitStanding> named, String more) {

        public Units {
            counts = List.copyOf(counts);
            named = List.copyOf(named);
        }
    }

    /** One of many units. */
    public record UnitStanding(Link unit, StatusMark status) {}

    /** The tasks of one section of the plan. */
    public record TaskGroup(String name, List<TaskRow> rows) {

        public TaskGroup {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One task in the plan's own words.
     *
     * @param counts how many units stand where, if there is more than one
     * @param results the latest state of each unit that has told
     * @param more how many further units have told; empty if none
     */
    public record TaskRow(
            String code,
            String content,
            String lead,
            String coordinating,
            String timing,
            String counts,
            List<TaskState> results,
            String more) {

        public TaskRow {
            results = List.copyOf(results);
        }
    }

    /** What one unit has told of a task. */
    public record TaskState(
            Link unit, String state, StatusFamily family, String year, String result, boolean illustrative) {}

    /** Who reports to whom by when, and who has. */
    public record Reporting(String rule, List<ReportYear> years) {

        public Reporting {
            years = List.copyOf(years);
        }
    }

    /** The reports of one year. @param due the last day; empty if the plan sets none */
    public record ReportYear(String year, String due, List<Handed> groups) {

        public ReportYear {
            groups = List.copyOf(groups);
        }
    }

    /** Units that handed in alike. @param word such as {@code đúng hạn} @param more how many are not named */
    public record Handed(
            String word, StatusFamily family, String count, List<Link> units, String more, boolean illustrative) {

        public Handed {
            units = List.copyOf(units);
        }
    }
}
