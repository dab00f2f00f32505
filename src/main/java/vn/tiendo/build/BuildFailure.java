package vn.tiendo.build;

import java.util.List;
import vn.tiendo.archive.Finding;

/** Why a site could not be made, other than for what the data say; the former site is as it was. */
public final class BuildFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final List<String> arguments;
    private transient List<Finding> findings = List.of();

    public BuildFailure(Reason reason, String... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public BuildFailure(Throwable cause, Reason reason, String... arguments) {
        this(reason, arguments);
        initCause(cause);
    }

    /** The archive is not what it was. */
    BuildFailure(List<Finding> findings) {
        super(Reason.ARCHIVE_ALTERED + " " + findings);
        this.reason = Reason.ARCHIVE_ALTERED;
        this.arguments = List.of(Integer.toString(findings.size()));
        this.findings = List.copyOf(findings);
    }

    public Reason reason() {
        return reason;
    }

    /** What the message names. */
    public List<String> arguments() {
        return arguments;
    }

    /** What is wrong with the archive; empty where that is not the reason. */
    public List<Finding> findings() {
        return findings;
    }

    /** Which of the reader's choices is at fault. */
    public enum Family {
        /** The command line. */
        COMMAND_LINE,
        /** A template or the words of the interface. */
        TEMPLATES,
        /** Another build at work. */
        LOCK,
        /** The disk. */
        DISK,
        /** A snapshot that is not what it was. */
        ARCHIVE
    }

    /** What is wrong; the comments name the arguments. */
    public enum Reason {
        /** There is no data folder. Arguments: its path. */
        NO_DATA_FOLDER(Family.COMMAND_LINE),
        /** There is no templates folder. Arguments: its path. */
        NO_TEMPLATES_FOLDER(Family.COMMAND_LINE),
        /** The focus is no unit. Arguments: its code. */
        UNKNOWN_FOCUS(Family.COMMAND_LINE),
        /** The focus is no unit, but another has nearly its code. Arguments: its code, the other's. */
        MISSPELT_FOCUS(Family.COMMAND_LINE),
        /** The output folder is the root or the home folder. Arguments: its path. */
        OUTPUT_TOO_HIGH(Family.COMMAND_LINE),
        /** The output folder is, holds or lies in a folder that is read. Arguments: its path. */
        OUTPUT_HOLDS_INPUT(Family.COMMAND_LINE),
        /** The output folder is a file. Arguments: its path. */
        OUTPUT_NOT_A_FOLDER(Family.COMMAND_LINE),
        /** The output folder is a link. Arguments: its path. */
        OUTPUT_SYMBOLIC_LINK(Family.COMMAND_LINE),
        /** The output folder holds something else. Arguments: its path. */
        OUTPUT_FOREIGN_FILES(Family.COMMAND_LINE),
        /** A file that is not the site's stands where one of the site's must. Arguments: its path. */
        OUTPUT_FILE_IN_THE_WAY(Family.COMMAND_LINE),
        /**
         * A list that a build left has a line that is no path in the site. Arguments: the list's path, the line's number,
         * what stands in it.
         */
        OUTPUT_LINE_LEADS_OUT(Family.DISK),
        /** A list that a build left has a path that leads through a link. Arguments: as above. */
        OUTPUT_LINE_THROUGH_LINK(Family.DISK),
        /** Where builds leave a file or folder of their own, there is a link or something else. Arguments: its path. */
        OUTPUT_OF_ANOTHER_KIND(Family.DISK),
        /** The lock is another file, too, by a second name. Arguments: its path. */
        OUTPUT_SECOND_NAME(Family.DISK),
        /** Where imports lay files aside there is one that no import writes. Arguments: its path. */
        NO_FILE_OF_AN_IMPORT(Family.DISK),
        /** A template is missing or does not fit. Arguments: template, line, column, page, what the engine says. */
        BAD_TEMPLATE(Family.TEMPLATES),
        /** A template turns text into program. Arguments: template, line, column, page, what it does that with. */
        TEMPLATE_RUNS_TEXT(Family.TEMPLATES),
        /** A template loads something from another site. Arguments: template, line, column, page, the address. */
        TEMPLATE_LOADS_FROM_ELSEWHERE(Family.TEMPLATES),
        /** A template has a script in a tag. Arguments: template, line, column, page, the beginning of the script. */
        TEMPLATE_SCRIPT_IN_TAG(Family.TEMPLATES),
        /** A template goes on and on. Arguments: template, line, column, page. */
        ENDLESS_TEMPLATE(Family.TEMPLATES),
        /** The templates bring a file where the program has one of its own. Arguments: template, line, column, its path. */
        TEMPLATE_NAME_TAKEN(Family.TEMPLATES),
        /** A font that the program brings along is missing, cut off or changed. Arguments: its name. */
        DAMAGED_FONT(Family.TEMPLATES),
        /** The words of the interface lack one. Arguments: its key. */
        MISSING_MESSAGE(Family.TEMPLATES),
        /** A page links to, or loads, a file that is not there. Arguments: the page, that file. */
        BROKEN_LINK(Family.TEMPLATES),
        /** A page goes on and on. Arguments: the page. */
        ENDLESS_PAGE(Family.TEMPLATES),
        /** The templates bring a file of a kind or name that no site may have. Arguments: its path. */
        FORBIDDEN_FILE(Family.TEMPLATES),
        /** The templates bring two files whose names differ in case alone. Arguments: the paths. */
        SAME_NAME(Family.TEMPLATES),
        /** The year has been frozen. Arguments: the snapshot's name, its path. */
        SNAPSHOT_EXISTS(Family.COMMAND_LINE),
        /** A correction must say why it is made. Arguments: its name. */
        CORRECTION_WITHOUT_REASON(Family.COMMAND_LINE),
        /** There is nothing yet that the correction could correct. Arguments: its name, the name that comes next. */
        NOTHING_TO_CORRECT(Family.COMMAND_LINE),
        /** The published site does not show what the data say. Arguments: its path, a file that is newer. */
        SITE_OLDER_THAN_DATA(Family.COMMAND_LINE),
        /** There is no such snapshot. Arguments: what was asked for, those that there are. */
        NO_SUCH_SNAPSHOT(Family.COMMAND_LINE),
        /** The folder that is to be the published site is not there, or is not a folder. Arguments: its path. */
        NO_PUBLISHED_SITE(Family.COMMAND_LINE),
        /** Something else stands where a folder of the archive is to be. Arguments: its path. */
        ARCHIVE_PLACE_TAKEN(Family.DISK),
        /** The archive is not what it was. Arguments: how many findings there are. */
        ARCHIVE_ALTERED(Family.ARCHIVE),
        /** The unit of a form does not exist. Arguments: its code. */
        UNKNOWN_FORM_UNIT(Family.COMMAND_LINE),
        /** The unit of a form does not exist, but another has nearly its code. Arguments: its code, the other's. */
        MISSPELT_FORM_UNIT(Family.COMMAND_LINE),
        /** The plan of a form does not exist. Arguments: its code. */
        UNKNOWN_FORM_PLAN(Family.COMMAND_LINE),
        /** The plan of a form does not exist, but another has nearly its code. Arguments: its code, the other's. */
        MISSPELT_FORM_PLAN(Family.COMMAND_LINE),
        /** Nothing is expected of the unit, or of any unit of the level, in the year. Arguments: unit, year. */
        NOTHING_TO_ASK(Family.COMMAND_LINE),
        /** There is a file of the name already, which may hold figures. Arguments: its path. */
        FORM_EXISTS(Family.COMMAND_LINE),
        /** The plan does not say by when reports are due. Arguments: its code. */
        PLAN_WITHOUT_DEADLINE(Family.COMMAND_LINE),
        /** The site does not tell of the unit. Arguments: its code. */
        UNIT_NOT_ON_SITE(Family.COMMAND_LINE),
        /** The site tells of no unit of the level in the year. Arguments: the year. */
        NO_UNIT_TO_REPORT(Family.COMMAND_LINE),
        /** No plan of the unit runs through the years that are to be reviewed. Arguments: unit, years, its plans. */
        PERIOD_OUTSIDE_PLANS(Family.COMMAND_LINE),
        /** The unit is under no plan. Arguments: its code. */
        NO_PLAN_TO_REVIEW(Family.COMMAND_LINE),
        /** The year that is to be reported on, or the last of several, has not begun. Arguments: it, the day of judgement. */
        YEAR_AHEAD(Family.COMMAND_LINE),
        /** There is a file of the name already, in which somebody may have written. Arguments: its path. */
        REPORT_EXISTS(Family.COMMAND_LINE),
        /** There is no such form or folder of forms. Arguments: its path. */
        NO_SUCH_FORM(Family.COMMAND_LINE),
        /** The folder holds no form. Arguments: its path. */
        NO_FORMS_IN_FOLDER(Family.COMMAND_LINE),
        /** The folder for a new project holds something. Arguments: its path. */
        PROJECT_EXISTS(Family.COMMAND_LINE),
        /** No province or commune has the code or name. Arguments: what was asked for. */
        NO_SUCH_OFFICIAL_UNIT(Family.COMMAND_LINE),
        /** Several provinces or communes have the name. Arguments: the name, how many, the first of them. */
        SEVERAL_OFFICIAL_UNITS(Family.COMMAND_LINE),
        /** Another import has the data folder. Arguments: its path, the other's process number, since when, its user. */
        DATA_LOCKED(Family.LOCK),
        /** There is no room left. Arguments: the folder, about how many megabytes are needed, how many there were. */
        DISK_FULL(Family.DISK),
        /** Another snapshot is being made. Arguments: its path. */
        ARCHIVE_BUSY(Family.LOCK),
        /** Another build has the output folder. Arguments: its path, the other's process number, since when, its user. */
        OUTPUT_LOCKED(Family.LOCK);

        private final Family family;

        Reason(Family family) {
            this.family = family;
        }

        public Family family() {
            return family;
        }
    }
}
