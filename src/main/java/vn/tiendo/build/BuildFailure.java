package vn.tiendo.build;

import java.util.List;
import vn.tiendo.archive.Finding;

/** Why a site could not be made for reasons other than the data; the former site is unchanged. */
public final class BuildFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final List<String> arguments;
    private transient List<Finding> findings = List.of();
    private transient List<BuildFailure> others = List.of();

    public BuildFailure(Reason reason, String... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public BuildFailure(Throwable cause, Reason reason, String... arguments) {
        this(reason, arguments);
        initCause(cause);
    }

    /** For an archive that was altered. */
    BuildFailure(List<Finding> findings) {
        super(Reason.ARCHIVE_ALTERED + " " + findings);
        this.reason = Reason.ARCHIVE_ALTERED;
        this.arguments = List.of(Integer.toString(findings.size()));
        this.findings = List.copyOf(findings);
    }

    public Reason reason() {
        return reason;
    }

    /** The arguments of the message, in the order given by {@link Reason}. */
    public List<String> arguments() {
        return arguments;
    }

    /** The faults of the archive; empty if the reason is another. */
    public List<Finding> findings() {
        return findings;
    }

    /** The same, with others of its kind that can be told at once. */
    BuildFailure with(List<BuildFailure> more) {
        others = List.copyOf(more);
        return this;
    }

    /** Others of its kind. */
    public List<BuildFailure> others() {
        return others;
    }

    /** Where the user has to look. */
    public enum Family {
        COMMAND_LINE,
        /** A template or the words of the interface. */
        TEMPLATES,
        /** Another build is running. */
        LOCK,
        DISK,
        /** A snapshot that was altered. */
        ARCHIVE
    }

    /** What is wrong; the comments name the arguments. */
    public enum Reason {
        /** There is no data folder. Arguments: its path. */
        NO_DATA_FOLDER(Family.COMMAND_LINE),
        /** There is no templates folder. Arguments: its path. */
        NO_TEMPLATES_FOLDER(Family.COMMAND_LINE),
        /** No unit has the code of the focus. Arguments: the code. */
        UNKNOWN_FOCUS(Family.COMMAND_LINE),
        /** No unit has the code of the focus, but one has a similar code. Arguments: the code, the similar one. */
        MISSPELT_FOCUS(Family.COMMAND_LINE),
        /** The output folder is the root or the home folder. Arguments: its path. */
        OUTPUT_TOO_HIGH(Family.COMMAND_LINE),
        /** The output folder is, contains, or lies in an input folder. Arguments: its path. */
        OUTPUT_HOLDS_INPUT(Family.COMMAND_LINE),
        /** The output folder is a file. Arguments: its path. */
        OUTPUT_NOT_A_FOLDER(Family.COMMAND_LINE),
        /** The output folder is a link. Arguments: its path. */
        OUTPUT_SYMBOLIC_LINK(Family.COMMAND_LINE),
        /** The output folder contains files of something else. Arguments: its path. */
        OUTPUT_FOREIGN_FILES(Family.COMMAND_LINE),
        /** A foreign file is where a file of the site must go. Arguments: its path. */
        OUTPUT_FILE_IN_THE_WAY(Family.COMMAND_LINE),
        /**
         * A list that a build left has a line that is not a path in the site. Arguments: the list's path, the line's
         * number, its text.
         */
        OUTPUT_LINE_LEADS_OUT(Family.DISK),
        /**
         * A list that a build left has a path that leads through a link. Arguments: the list's path, the line's number,
         * its text.
         */
        OUTPUT_LINE_THROUGH_LINK(Family.DISK),
        /** A link or something else is where a build would put its own file or folder. Arguments: its path. */
        OUTPUT_OF_ANOTHER_KIND(Family.DISK),
        /** The lock file is also another file, under a second name. Arguments: its path. */
        OUTPUT_SECOND_NAME(Family.DISK),
        /** A file that no import writes is where imports put files aside. Arguments: its path. */
        NO_FILE_OF_AN_IMPORT(Family.DISK),
        /** Something in a template cannot be done. Arguments: place, page, the expression or line. */
        BAD_TEMPLATE(Family.TEMPLATES),
        /** A template includes one that is not there. Arguments: place, page, the missing one. */
        TEMPLATE_NOT_THERE(Family.TEMPLATES),
        /** A template uses something that its page does not have. Arguments: place, page, the expression. */
        TEMPLATE_VALUE_NOT_THERE(Family.TEMPLATES),
        /** A template uses words that are not there. Arguments: place, page, their key. */
        TEMPLATE_WORDS_NOT_THERE(Family.TEMPLATES),
        /** A template cannot be read. Arguments: place, page, the line. */
        TEMPLATE_UNREADABLE(Family.TEMPLATES),
        /** A template ends within a directive. Arguments: place, page, the directive. */
        TEMPLATE_NOT_CLOSED(Family.TEMPLATES),
        /** Templates call themselves without end. Arguments: place, page, the line. */
        TEMPLATE_CALLS_ITSELF(Family.TEMPLATES),
        /** A template is a link out of its folder. Arguments: place. */
        TEMPLATE_LEADS_OUT(Family.TEMPLATES),
        /** A file of the templates has a name that no address may have. Arguments: its path. */
        TEMPLATE_UNFIT_NAME(Family.TEMPLATES),
        /** A font of the templates is damaged. Arguments: its path. */
        TEMPLATE_BROKEN_FONT(Family.TEMPLATES),
        /**
         * A template interprets text as program code. Arguments: place, page, the construct that does so.
         */
        TEMPLATE_RUNS_TEXT(Family.TEMPLATES),
        /** A template loads something from another site. Arguments: place, page, the address. */
        TEMPLATE_LOADS_FROM_ELSEWHERE(Family.TEMPLATES),
        /** A template has a script in a tag. Arguments: place, page, the beginning of the script. */
        TEMPLATE_SCRIPT_IN_TAG(Family.TEMPLATES),
        /** A template does not stop. Arguments: place, page. */
        ENDLESS_TEMPLATE(Family.TEMPLATES),
        /**
         * The templates contain a file under a name that the program uses itself. Arguments: place, its path.
         */
        TEMPLATE_NAME_TAKEN(Family.TEMPLATES),
        /** A bundled font is missing, cut off or changed. Arguments: its name. */
        DAMAGED_FONT(Family.TEMPLATES),
        /** A message of the interface is missing. Arguments: its key. */
        MISSING_MESSAGE(Family.TEMPLATES),
        /** A page links to, or loads, a file that does not exist. Arguments: the page, that file. */
        BROKEN_LINK(Family.TEMPLATES),
        /** A page does not end. Arguments: the page. */
        ENDLESS_PAGE(Family.TEMPLATES),
        /** The templates contain a file of a kind or name that no site may have. Arguments: its path. */
        FORBIDDEN_FILE(Family.TEMPLATES),
        /** The templates contain two files whose names differ only in case. Arguments: the paths. */
        SAME_NAME(Family.TEMPLATES),
        /** The year is already frozen. Arguments: the snapshot's name, its path. */
        SNAPSHOT_EXISTS(Family.COMMAND_LINE),
        /** A correction must say why it is made. Arguments: its name. */
        CORRECTION_WITHOUT_REASON(Family.COMMAND_LINE),
        /**
         * There is no snapshot yet that could be corrected. Arguments: the correction's name, the name that comes next.
         */
        NOTHING_TO_CORRECT(Family.COMMAND_LINE),
        /** The published site does not show what the data say. Arguments: its path, a file that is newer. */
        SITE_OLDER_THAN_DATA(Family.COMMAND_LINE),
        /** There is no such snapshot. Arguments: the name asked for, the existing names. */
        NO_SUCH_SNAPSHOT(Family.COMMAND_LINE),
        /** There is no snapshot at all. Arguments: the name asked for. */
        NO_SNAPSHOT_YET(Family.COMMAND_LINE),
        /** A folder is not a snapshot. Arguments: its path. */
        NOT_A_SNAPSHOT(Family.COMMAND_LINE),
        /** The folder of the published site does not exist, or is not a folder. Arguments: its path. */
        NO_PUBLISHED_SITE(Family.COMMAND_LINE),
        /** Something else is where a folder of the archive must be. Arguments: its path. */
        ARCHIVE_PLACE_TAKEN(Family.DISK),
        /** The archive was altered. Arguments: how many findings there are. */
        ARCHIVE_ALTERED(Family.ARCHIVE),
        /** The unit of a form does not exist. Arguments: its code. */
        UNKNOWN_FORM_UNIT(Family.COMMAND_LINE),
        /** The unit of a form does not exist, but one has a similar code. Arguments: the code, the similar one. */
        MISSPELT_FORM_UNIT(Family.COMMAND_LINE),
        /** The plan of a form does not exist. Arguments: its code. */
        UNKNOWN_FORM_PLAN(Family.COMMAND_LINE),
        /** The plan of a form does not exist, but one has a similar code. Arguments: the code, the similar one. */
        MISSPELT_FORM_PLAN(Family.COMMAND_LINE),
        /** No figure is expected of the unit, or of any unit of the level, for the year. Arguments: unit, year. */
        NOTHING_TO_ASK(Family.COMMAND_LINE),
        /** A workbook would ask for something, but not for figures, and CSV for nothing else. Arguments: unit, year. */
        NOTHING_TO_ASK_IN_CSV(Family.COMMAND_LINE),
        /** The year has no unit of the level below the unit. Arguments: unit, year. */
        NO_UNIT_OF_LEVEL(Family.COMMAND_LINE),
        /** A file with this name exists, and may hold figures. Arguments: its path. */
        FORM_EXISTS(Family.COMMAND_LINE),
        /** The file of a form is named like one of another kind. Arguments: its path, the ending of its kind. */
        FORM_ENDING(Family.COMMAND_LINE),
        /** The file of a report is named like one of another kind. Arguments: its path, the ending of its kind. */
        REPORT_ENDING(Family.COMMAND_LINE),
        /** A folder for several files is to be named like a file. Arguments: its path. */
        FOLDER_LIKE_FILE(Family.COMMAND_LINE),
        /** The file for a proposed mapping exists. Arguments: its path. */
        MAPPING_EXISTS(Family.COMMAND_LINE),
        /** The plan does not say when reports are due. Arguments: its code. */
        PLAN_WITHOUT_DEADLINE(Family.COMMAND_LINE),
        /** The site does not cover the unit. Arguments: its code. */
        UNIT_NOT_ON_SITE(Family.COMMAND_LINE),
        /** The site covers no unit of the level in the year. Arguments: the year. */
        NO_UNIT_TO_REPORT(Family.COMMAND_LINE),
        /** No plan of the unit covers all the years to be reviewed. Arguments: unit, years, its plans. */
        PERIOD_OUTSIDE_PLANS(Family.COMMAND_LINE),
        /** No plan applies to the unit. Arguments: its code. */
        NO_PLAN_TO_REVIEW(Family.COMMAND_LINE),
        /** The unit began after the years to be reported on. Arguments: its code, the years, its first day. */
        UNIT_NOT_YET(Family.COMMAND_LINE),
        /** The unit ended before the years to be reported on. Arguments: its code, the years, its last day. */
        UNIT_NO_MORE(Family.COMMAND_LINE),
        /** The year to be reported on, or the last of several, has not begun. Arguments: the year, the as-of date. */
        YEAR_AHEAD(Family.COMMAND_LINE),
        /** The year to be frozen has not begun. Arguments: the year, the as-of date. */
        SNAPSHOT_YEAR_AHEAD(Family.COMMAND_LINE),
        /** A file with this name exists, and somebody may have edited it. Arguments: its path. */
        REPORT_EXISTS(Family.COMMAND_LINE),
        /** There is no such form or folder of forms. Arguments: its path. */
        NO_SUCH_FORM(Family.COMMAND_LINE),
        /** The folder holds no form. Arguments: its path. */
        NO_FORMS_IN_FOLDER(Family.COMMAND_LINE),
        /** The folder for a new project is not empty. Arguments: its path. */
        PROJECT_EXISTS(Family.COMMAND_LINE),
        /** No province or commune has this code or name. Arguments: the code or name. */
        NO_SUCH_OFFICIAL_UNIT(Family.COMMAND_LINE),
        /** Several provinces or communes have the name. Arguments: the name, how many, the first of them. */
        SEVERAL_OFFICIAL_UNITS(Family.COMMAND_LINE),
        /**
         * Another import is using the data folder. Arguments: its path, the other's process number, since when, its
         * user.
         */
        DATA_LOCKED(Family.LOCK),
        /** The disk is full. Arguments: the folder, about how many megabytes are needed, how many there were. */
        DISK_FULL(Family.DISK),
        /** Another snapshot is being made. Arguments: its path. */
        ARCHIVE_BUSY(Family.LOCK),
        /**
         * Another build is using the output folder. Arguments: its path, the other's process number, since when, its
         * user.
         */
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
