package vn.tiendo.view;

import java.util.List;
import java.util.Optional;
import vn.tiendo.language.TextRun;

/**
 * A plan: its own words, how they were read, and the progress so far.
 *
 * @param facts number, date, issuing unit and so on, in display order
 * @param counts its targets by status, without those for each unit of a level
 * @param statements its targets, one entry for each sentence of the plan
 * @param downloads the files with the content of the page
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

    /**
     * A label and its text.
     *
     * @param href the target of the text as a link; empty if the text is not a link
     */
    public record Fact(String label, String text, String href) {}

    /**
     * One sentence of the plan with everything that was read from it.
     *
     * @param quotation the plan's own words; empty if the data do not have them
     * @param words how it was read, if all its targets share that
     */
    public record Statement(int number, String anchor, String quotation, Understanding words, List<Reading> readings) {

        public Statement {
            readings = List.copyOf(readings);
        }
    }

    /** The chosen reading and the condition; each empty if there is none, or if it is shown elsewhere. */
    public record Understanding(String reading, String condition) {}

    /**
     * What was read for one indicator and scope, with its milestones.
     *
     * @param scope the units to which it applies
     * @param baseline where progress starts; empty if the plan does not say
     * @param words how it was read, if its targets share that and other readings of the sentence do not
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
     * @param words how only this target was read
     * @param adjustment what it replaces and on what grounds
     * @param standing the unit's progress; empty if it applies to many
     * @param years of a yearly target, earliest first
     * @param units for a target of many units, the number of units per status
     * @param unassessed why no unit has been assessed; said where none has
     */
    public record TargetReading(
            String code,
            String milestone,
            String requirement,
            Understanding words,
            String adjustment,
            Optional<Standing> standing,
            List<Standing> years,
            Optional<Units> units,
            String unassessed) {

        public TargetReading {
            years = List.copyOf(years);
        }
    }

    /**
     * A unit's progress.
     *
     * @param label the year, of a yearly target
     * @param lastInForce the last status while a unit, dissolved since, was in force
     * @param text the meaning of the status
     */
    public record Standing(String label, StatusMark status, Optional<StatusMark> lastInForce, String text) {}

    /**
     * The progress of many units.
     *
     * @param more how many are not named; empty if none
     */
    public record Units(List<StatusCount> counts, List<UnitStanding> named, String more) {

        public Units {
            counts = List.copyOf(counts);
            named = List.copyOf(named);
        }
    }

    /** The status of one unit. */
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
     * @param counts the number of units per state, if there is more than one
     * @param results the latest state of each unit that has reported
     * @param more how many further units have reported; empty if none
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

    /** One unit's report about a task. */
    public record TaskState(
            Link unit, String state, StatusFamily family, String year, String result, boolean illustrative) {}

    /** Who reports to whom by when, and who has done so. */
    public record Reporting(String rule, List<ReportYear> years) {

        public Reporting {
            years = List.copyOf(years);
        }
    }

    /**
     * The reports on one year.
     *
     * @param due the last day; empty if the plan sets none
     */
    public record ReportYear(String year, String due, List<Handed> groups) {

        public ReportYear {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Units with the same verdict on their report.
     *
     * @param word such as {@code đúng hạn}
     * @param more how many are not named
     */
    public record Handed(
            String word, StatusFamily family, String count, List<Link> units, String more, boolean illustrative) {

        public Handed {
            units = List.copyOf(units);
        }
    }
}
