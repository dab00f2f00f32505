package vn.tiendo.diagnostic;

/**
 * Every message that the program can give about data; each has a page under {@code src/docs/loi/}. Numbers are never
 * reused. The comments say what the name leaves open, and name the arguments that a message takes beside its location.
 */
public enum DiagnosticCode {
    // Files and their text

    /** A required file is missing. Arguments: its required columns. */
    MISSING_FILE("TD001"),
    EMPTY_FILE("TD002"),
    /** A file that no stage reads. Arguments: the nearest known path. */
    UNKNOWN_FILE("TD003", Severity.WARNING),
    /** A link, a folder or a device where a file should be. */
    NOT_A_REGULAR_FILE("TD004"),
    /** A file above its limit. Arguments: size, limit. */
    FILE_TOO_LARGE("TD005"),
    /** Bytes that are not UTF-8. Arguments: byte position, the bytes. */
    NOT_UTF_8("TD006"),
    /** UTF-16 without a byte order mark, or UTF-32. */
    UNMARKED_UTF_16("TD007"),
    /** Question marks where Vietnamese letters stood. */
    LOST_DIACRITICS("TD008"),
    /** Text of another character set read as if it were Unicode. */
    WRONG_CHARACTER_SET("TD009"),
    /** A control character or one that turns the direction of writing. Arguments: the character. */
    FORBIDDEN_CHARACTER("TD010"),
    /** An invisible character, left out. Arguments: the character. */
    INVISIBLE_CHARACTER("TD011", Severity.WARNING),
    /** A file of observations that is not in the folder of a level. Arguments: the levels, the nearest one. */
    UNKNOWN_LEVEL_FOLDER("TD012"),
    MISNAMED_NARRATIVE("TD013"),
    /** A heading that reports do not have. Arguments: the known headings. */
    UNKNOWN_HEADING("TD014", Severity.WARNING),
    /** Text that looks like a person's number, telephone or address. */
    PERSONAL_DATA("TD015", Severity.WARNING),
    /** A line, cell, row count or column count above its limit. Arguments: what, limit. */
    TABLE_TOO_LARGE("TD016"),
    /** A narrative too large or too nested to be rendered. Arguments: what there is too much of, how much, the limit. */
    MARKDOWN_BEYOND_LIMIT("TD017"),
    IMAGE_IN_NARRATIVE("TD018"),
    REFUSED_LINK("TD019", Severity.WARNING),
    NARRATIVE_WITHOUT_HEADINGS("TD170", Severity.WARNING),
    /** Stars or table lines that did not become emphasis or a table. */
    STRAY_MARKS_IN_NARRATIVE("TD171", Severity.WARNING),
    ROW_WIDER_THAN_HEAD("TD172", Severity.WARNING),
    MARK_OUTSIDE_FRONT_MATTER("TD173"),
    /** A name that is not text in any character set that the program knows. */
    UNREADABLE_NAME("TD185"),

    // Cells

    EMPTY_CELL("TD020"),
    /** Arguments: what is wrong with a number, the most digits of one, how to write it, how to format it; none if it is no number. */
    NOT_A_NUMBER("TD021"),
    /** A sign for a missing value that the contract does not know. */
    UNKNOWN_MARK("TD022"),
    /** A rate such as {@code 1.234}. Arguments: both readings; or two empty texts and the only one of {@code 0.500}. */
    AMBIGUOUS_RATE("TD023"),
    /** A rate outside 0 to 100. */
    RATE_OUT_OF_RANGE("TD024"),
    /** An error value that Excel wrote. */
    EXCEL_ERROR("TD025"),
    NEGATIVE_COUNT("TD026"),
    /** A count that is not a whole number. */
    FRACTIONAL_COUNT("TD027"),
    /** A numerator above its denominator. Arguments: the denominator. */
    NUMERATOR_ABOVE_DENOMINATOR("TD028"),
    /** A rate that is not the rounded quotient of its counts. Arguments: numerator, denominator; quotient, or else the sign for nothing. */
    NOT_THE_QUOTIENT("TD029"),
    /** A numerator without a denominator or the other way round. Arguments: the column filled. */
    LONELY_COUNT("TD030"),
    /** Special cells that contradict each other, or a rate. Arguments: the first of them. */
    CONTRADICTING_MARKS("TD031"),
    /** A count that goes nowhere, since another cell of its row is special. Arguments: that cell's column and sign. */
    COUNT_BESIDE_SIGN("TD188", Severity.WARNING),
    /** Counts for an indicator that has none. Arguments: the indicator's kind. */
    COUNTS_NOT_EXPECTED("TD032"),
    /** Not a year, or outside 1945 to 2100. */
    NOT_A_YEAR("TD033"),
    /** A date that does not exist or is written otherwise. Arguments: why, the day that was probably meant. */
    NOT_A_DATE("TD034"),
    /** Arguments: the signs that the cell may have instead; empty for none. */
    NOT_YES_OR_NO("TD035"),
    /** Not one of the choices. Arguments: the choices, the nearest one. */
    UNKNOWN_CHOICE("TD036"),
    NOT_A_CODE("TD037"),
    /** A code that Excel turned into a number. */
    CODE_AS_NUMBER("TD038"),
    /** Not a day of a month. */
    NOT_A_DAY_OF_YEAR("TD039"),
    /** Not a scope of a target. Arguments: the nearest level. */
    NOT_A_SCOPE("TD040"),
    /** Neither a year nor a term. */
    NOT_A_MILESTONE("TD041"),
    /** A whole number outside its range. Arguments: lowest, highest. */
    INTEGER_OUT_OF_RANGE("TD042"),
    NOT_A_WEB_ADDRESS("TD043"),
    /** A rate that looks like a share of 1. */
    PROBABLY_A_SHARE_OF_ONE("TD044", Severity.WARNING),
    /** A rate whose unit is not percent. */
    RATE_IN_OTHER_UNIT("TD121"),
    /** A measured number such as {@code 1.234}. Arguments: both readings; or two empty texts and the only one of {@code 0.500}. */
    AMBIGUOUS_MEASURE("TD122"),
    /** A file that changed while it was read. */
    FILE_CHANGED("TD045"),
    /** A letter with more diacritics than any language uses. Arguments: how many, the limit. */
    TOO_MANY_MARKS("TD112"),
    /** A number that begins with a 0, as codes do. */
    LEADING_ZERO("TD113"),

    // Tables

    /** A quoted cell that never ends, or text after its end. */
    BAD_QUOTING("TD050"),
    /** Arguments: cells in the row, in the header, a number split in two, the row's separator, the file's. */
    ROW_LENGTH("TD051"),
    /** A required column is missing. Arguments: the columns found, the nearest one. */
    MISSING_COLUMN("TD052"),
    /** Arguments: what {@code sep=} names, if it is there; what separates the header; the same if no file may have it. */
    WRONG_SEPARATOR("TD189"),
    /** A column that the file does not have. Arguments: the nearest known one, all known ones. */
    UNKNOWN_COLUMN("TD053"),
    DUPLICATE_COLUMN("TD054"),
    /** A code defined twice. Arguments: the line of the first. */
    DUPLICATE_CODE("TD055"),
    /** Two codes that differ only in case. Arguments: the other code, its line. */
    CODES_DIFFER_IN_CASE("TD056"),
    /** A dimension named like a column of the contract. */
    DIMENSION_NAMED_LIKE_COLUMN("TD057"),
    /** A dimension whose code no column can have. Arguments: another dimension whose header would look the same. */
    DIMENSION_IS_NO_COLUMN("TD114"),
    /** A cell in a column without a name. */
    CELL_WITHOUT_COLUMN("TD058"),
    /** A code whose page would replace one that every site has. Arguments: that page. */
    CODE_OF_A_PAGE("TD110"),
    /** The header once more, among the rows. Arguments: the line of the first. */
    HEADER_AGAIN("TD111"),

    // What several rows or files must agree on

    /** A code that no file defines. Arguments: the defining file, the nearest code. */
    UNKNOWN_REFERENCE("TD060"),
    /** A code that differs from a known one only by leading zeros. Arguments: the defining file, the code meant. */
    OTHER_LEADING_ZEROS("TD061"),
    /** Units that are each other's parents. Arguments: the cycle. */
    UNIT_CYCLE("TD062"),
    /** A unit of a higher level than its parent. Arguments: its level, the parent, the parent's level. */
    LEVEL_ABOVE_PARENT("TD063"),
    /** Two governments of the whole country. Arguments: the other one, its line. */
    SECOND_NATION("TD064"),
    /** A unit outside the tree of the country. Arguments: the country. */
    UNIT_WITHOUT_PARENT("TD065", Severity.WARNING),
    /** A unit in force after its parent. Arguments: it, the parent, the parent's line and last day. */
    UNIT_OUTLIVES_PARENT("TD175", Severity.WARNING),
    /** A last day before the first. Arguments: the first day. */
    DATES_REVERSED("TD066"),
    /** A last year before the first. Arguments: the first year. */
    YEARS_REVERSED("TD067"),
    /** A tree of units deeper than any country's. Arguments: the limit. */
    TREE_TOO_DEEP("TD068"),
    /** A second row for the same thing. Arguments: file and line of the first, what is the same. */
    DUPLICATE_ROW("TD069"),
    /** A unit of another level in the folder of a level. Arguments: its level, the folder's, the folder of its own. */
    UNIT_IN_WRONG_FOLDER("TD070", Severity.WARNING),
    /** A figure for a year in which the unit did not exist. Arguments: it, its first and last day, successors. */
    FIGURE_OUTSIDE_LIFETIME("TD071", Severity.WARNING),
    /** A comparison that the indicator's kind does not allow. Arguments: the kind, the allowed ones. */
    COMPARISON_DOES_NOT_FIT("TD072"),
    /** A target without the value that its comparison needs. Arguments: the comparison. */
    TARGET_WITHOUT_VALUE("TD073"),
    /** A cell that another cell leaves without use. Arguments: that cell's column, what stands in it. */
    CELL_WITHOUT_USE("TD074", Severity.WARNING),
    /** A comparison with another indicator that is missing or does not fit. */
    NOTHING_TO_COMPARE_WITH("TD075"),
    /** A milestone of a yearly target. */
    YEARLY_WITH_MILESTONE("TD076", Severity.WARNING),
    /** A baseline without its year or value. */
    HALF_BASELINE("TD077"),
    /** A computed share that counts no yes/no indicator. */
    SHARE_WITHOUT_YES_NO("TD078"),
    /** A sum of something that has no sum. Arguments: the kind. */
    SUM_DOES_NOT_FIT("TD079"),
    /** A later milestone that asks for less. Arguments: the earlier target, its milestone and value. */
    LATER_MILESTONE_WEAKER("TD080", Severity.WARNING),
    /** One name in two spellings. Arguments: the other spelling, its file and line. */
    SPELLING_VARIANT("TD081", Severity.WARNING),
    /** Figures of a sensitive indicator that may not be published. Arguments: how many, the indicator. */
    NOT_PUBLISHED("TD082", Severity.INFO),
    /** A unit's own figure differs from the computed one. Arguments: unit, indicator, year, own, computed. */
    OWN_FIGURE_DIFFERS("TD083", Severity.WARNING),
    /** Units missing from a sum. Arguments: unit, indicator, year, reported, expected; by reason: names, how many more. */
    NOT_REPORTED("TD084", Severity.INFO),
    /** Targets that replace each other, or one of another indicator. Arguments: the other target. */
    BAD_ADJUSTMENT("TD085"),
    /** A milestone outside the plan's years. Arguments: first and last year. */
    MILESTONE_OUTSIDE_PLAN("TD086", Severity.WARNING),
    /** A target for a level that the issuer has no unit of. Arguments: the issuer, the plan's first and last year. */
    TARGET_OF_NOBODY("TD174", Severity.INFO),
    /** A country computed from few of its provinces. Arguments: unit, indicator, years, provinces with a figure, provinces. */
    FEW_PROVINCES("TD120", Severity.WARNING),

    // Slips that offices make

    ACKNOWLEDGEMENT_OF_NOTHING("TD130", Severity.WARNING),
    /** An acknowledgement of something that is not a warning. Arguments: the code. */
    NOT_A_WARNING("TD131"),
    /** A cut-off day, or one of handing in, outside its year and the next. Arguments: the year, the last day that fits. */
    DAY_OF_ANOTHER_TIME("TD132", Severity.WARNING),
    /** A cut-off day that had not come. Arguments: the as-of date that it is after; or else empty, the day its form came. */
    CUTOFF_TO_COME("TD187", Severity.WARNING),
    /** A report handed in for a year that has not begun by the as-of date. Arguments: the as-of date. */
    REPORT_OF_THE_FUTURE("TD133"),
    /** A figure of a year, or a report handed in, after the as-of date; it is left out. Arguments: that date. */
    FIGURE_AFTER_AS_OF("TD134", Severity.WARNING),
    /** A figure years after every other one, where no as-of date is set. Arguments: the latest year before it. */
    YEAR_FAR_AHEAD("TD135", Severity.WARNING),
    /** A count that is the number of its own year. */
    COUNT_EQUALS_YEAR("TD136", Severity.WARNING),
    /** A denominator that moved by more than a third. Arguments: the year before, its denominator. */
    DENOMINATOR_MOVED("TD137", Severity.WARNING),
    /** The former denominator less the numerator. Arguments: the year before, its denominator, numerator, sum. */
    DENOMINATOR_OF_THE_REST("TD138", Severity.WARNING),
    /** Rates of one indicator that never leave 0 to 1. Arguments: the indicator, the rates. */
    SERIES_OF_SHARES("TD139", Severity.WARNING),
    /** A target or baseline of a rate below 1. Arguments: the value a hundred times as large. */
    TARGET_BELOW_ONE("TD140", Severity.WARNING),
    /** A name in place of a code. Arguments: the defining file, what has that name with its code, the codes. */
    NAME_FOR_CODE("TD141"),
    TOTAL_ROW("TD142"),
    /** Notes and signatures below the rows, as on a form. */
    FOOTER_OF_FORM("TD143"),
    /** A form for people, not a table. Arguments: the columns. */
    FORM_NOT_TABLE("TD144"),
    /** Rows of titles above the header. Arguments: the header's line, the last line above it. */
    TITLE_ABOVE_HEADER("TD145"),
    WEB_PAGE("TD146"),
    /** A workbook, document or PDF whose name is that of a text file. Arguments: what it is. */
    NOT_TEXT("TD147"),
    /** Years in columns side by side. Arguments: the years. */
    YEARS_AS_COLUMNS("TD148"),
    /** A table without a header. Arguments: the columns. */
    HEADER_MISSING("TD149"),
    OFFICE_FILE("TD150"),
    /** A second file extension, added by Windows. Arguments: the name without it. */
    HIDDEN_ENDING("TD151"),
    UNIT_INTO_ITSELF("TD152"),
    /** Not where its old unit ends. Arguments: the day, the unit, its line, its last day, the one that fits. */
    REORGANISATION_AND_OLD_UNIT("TD153", Severity.WARNING),
    /** Not where its new unit starts. Arguments: the day, the unit, its line, its first day, its last day. */
    REORGANISATION_AND_NEW_UNIT("TD154", Severity.WARNING),
    /** Wholly, and also into another. Arguments: it, the other row's line, unit and day, this one's unit and day. */
    WHOLLY_INTO_TWO("TD155", Severity.WARNING),
    /** Of a unit that went wholly into another. Arguments: the day, the unit, its line, the last day that fits. */
    OLD_UNIT_WITHOUT_END("TD156", Severity.WARNING),
    /** Two units of the same parent with the same short name. Arguments: the other unit, its code, its line. */
    SIBLINGS_OF_ONE_NAME("TD157", Severity.WARNING),
    /** Of too many or few digits. Arguments: the level, how many it requires, the code with its zeros. */
    OFFICIAL_CODE_LENGTH("TD158", Severity.WARNING),
    /** Figures of a unit that all equal those of the year before. Arguments: the unit, the year before, how many. */
    LAST_YEARS_FIGURES("TD159", Severity.WARNING),
    /** A row of a unit that is the sum of the other rows of its file. Arguments: the unit, how many rows. */
    TOTAL_OF_THE_FILE("TD160", Severity.WARNING),
    /** Small counts that a snapshot gives away. Arguments: the snapshot, how many, the threshold, the first ones. */
    GIVEN_AWAY_BEFORE("TD116", Severity.WARNING),
    /** A figure withheld because it is small itself. Arguments: the figure; the threshold, or else a rate of zero. */
    WITHHELD_AS_SMALL("TD117", Severity.INFO),
    /** A figure withheld because it would give another one away. Arguments: the figure, the other one. */
    WITHHELD_FOR_ANOTHER("TD118", Severity.INFO),
    /** A figure withheld because a snapshot withholds it. Arguments: the figure, the snapshot. */
    WITHHELD_AS_BEFORE("TD119", Severity.INFO),

    // Maps

    NOT_JSON("TD104"),
    /** JSON that is not a map. Arguments: the member, what is expected. */
    NOT_A_MAP("TD105"),
    /** A shape whose unit does not exist. Arguments: its code, the nearest one. */
    MAP_SHAPE_OF_NO_UNIT("TD099"),
    /** A shape of a unit that is not on the map. Arguments: its code, the unit mapped, the day. */
    MAP_SHAPE_OF_OTHER_UNIT("TD100"),
    /** Units without a shape. Arguments: how many, their names. */
    MAP_UNIT_WITHOUT_SHAPE("TD101"),
    /** A unit with two shapes. Arguments: its code. */
    MAP_SHAPE_TWICE("TD102"),
    /** A map of the country that leaves out an archipelago. Arguments: its name. */
    MAP_WITHOUT_ARCHIPELAGO("TD103"),

    // The archive

    /** A snapshot, or the chain, was altered. Arguments: where, in the archive. */
    ALTERED_ARCHIVE("TD186"),
    /** A snapshot made for another site. Arguments: its name, what it is about, who published it. */
    FOREIGN_SNAPSHOT("TD108"),

    // Forms that come back

    /** No sheet of the workbook is a form. Arguments: the names of its sheets. */
    NOT_A_FORM("TD200"),
    /** Not a workbook, or a damaged one. Arguments: what it is. */
    WORKBOOK_UNREADABLE("TD201"),
    WORKBOOK_ENCRYPTED("TD202"),
    WORKBOOK_WITH_MACROS("TD203"),
    /** A workbook that takes figures from other workbooks. */
    WORKBOOK_WITH_LINKS("TD204"),
    /** A workbook larger than any form. Arguments: what is too large. */
    WORKBOOK_TOO_LARGE("TD205"),
    ERROR_IN_CELL("TD206"),
    FORMULA_NOT_CALCULATED("TD207"),
    /** A day or time in place of a number or words: Excel turns 1/2 into one. */
    DATE_FOR_NUMBER("TD208"),
    /** A rate below 1, perhaps a fraction of 1. Arguments: the number, the number times 100. */
    FRACTION_FOR_PERCENT("TD209"),
    /** The hidden key of a row was changed. Arguments: the key. */
    FORM_KEY_CHANGED("TD210"),
    /** A form of another version of the program. Arguments: its mark. */
    FORM_OF_ANOTHER_VERSION("TD211"),
    /** A form for a unit that these data do not have. Arguments: the unit's code. */
    FORM_OF_ANOTHER_PROJECT("TD212"),
    /** A column of the form is missing. Arguments: its head. */
    FORM_COLUMN_MISSING("TD213"),
    FORM_ROW_ADDED("TD214"),
    /** Two rows about the same. Arguments: where the first is, a form too many or what was copied or else two, of what. */
    FORM_ROW_TWICE("TD215"),
    FORMULA_RESULT_TAKEN("TD216", Severity.WARNING),
    /** A sheet that a mapping names does not exist. Arguments: its name, the existing sheets. */
    MAPPED_SHEET_MISSING("TD230"),
    /** Other heads of a column than a mapping names. Arguments: the latter, the letters of the column with them. */
    HEAD_OTHER_THAN_MAPPED("TD231"),
    /** A name of no unit or indicator. Arguments: which of them, the mapping's key that helps, the nearest name. */
    NAME_UNKNOWN("TD232"),
    /** A name of several units or indicators. Arguments: these. */
    NAME_OF_SEVERAL("TD233"),
    /** Figures in a hidden place. Arguments: what is hidden. */
    HIDDEN_FIGURES("TD234"),
    /** Rows of totals that were not read. Arguments: their numbers. */
    TOTAL_ROWS_LEFT_OUT("TD235", Severity.WARNING),
    /** A code whose leading zeros Excel has dropped. Arguments: the code. */
    CODE_WITHOUT_ZEROS("TD236"),
    /** A cell that should name a year but names none, or several. */
    YEAR_UNREADABLE("TD237"),
    /** A cell that should hold a numerator and a denominator but does not. */
    NOT_A_SHARE("TD238"),
    /** Two cells of tables drawn by hand that are about the same figure. Arguments: where the first is. */
    FIGURE_TWICE("TD239"),
    /** A mapping does not say what a column of figures is about. Arguments: its letters. */
    MAPPING_INCOMPLETE("TD240"),
    HIDDEN_SHEET_LEFT_OUT("TD241", Severity.WARNING),
    /** An empty cell that should name the unit, indicator or year of a figure. Arguments: where that figure is. */
    NOTHING_NAMES_FIGURE("TD242"),
    /** Two columns of a form have the same hidden name. Arguments: the letters of the second. */
    FORM_COLUMN_TWICE("TD243"),
    FORM_MARK_LOST("TD244"),
    /** A published figure that would change without a reason given. Arguments: which, the figure, the new one. */
    CORRECTION_UNEXPLAINED("TD248"),
    /** Something outside the cells of a form. Arguments: how many more cells of the sheet; empty for none. */
    FORM_TEXT_ASTRAY("TD249", Severity.WARNING),
    /** Words in a form for a narrative whose present text no form can hold. Arguments: its file. */
    NARRATIVE_NOT_OF_FORMS("TD250"),
    /** A name of a unit dissolved by that year. Arguments: its code, its last day, the year, what it went into. */
    NAME_OF_DISSOLVED_UNIT("TD251"),
    /** A visible name in a form of another row or unit than its hidden key. Arguments: the key's name, the visible one, that the former is none. */
    FORM_LABEL_OF_ANOTHER("TD252"),
    CELL_BESIDE_NO_FIGURE("TD253", Severity.WARNING),
    FORM_LONG_AFTER_ITS_YEAR("TD254", Severity.WARNING),
    /** A comment or text box of a workbook. Arguments: how many more there are on the sheet, if they are not told. */
    REMARK_NOT_READ("TD255", Severity.WARNING),
    /** A figure, or a part of the narrative, in cells merged over rows of a form. Arguments: how many more there are, if any. */
    FIGURE_OF_SEVERAL_ROWS("TD256"),
    /** A form's common cut-off day beside rows with another. Arguments: how many, their first cells, how many more. */
    COMMON_DAY_PASSED_OVER("TD257", Severity.WARNING),
    /** A figure of a form that asks nothing of the kind. Arguments: the name of the indicator, the year. */
    FIGURE_NOT_ASKED("TD258", Severity.WARNING),
    /** A cell of a form that was filled, and is so no longer. Arguments: what the data say. */
    CELL_EMPTIED("TD259", Severity.WARNING),

    // Settings

    NOT_YAML("TD090", Family.SETTINGS),
    /** YAML that settings do not use: anchors, tags, several documents, deep nesting. */
    YAML_NOT_PLAIN("TD091", Family.SETTINGS),
    /** An unknown key. Arguments: the nearest known one, all known ones. */
    UNKNOWN_KEY("TD092", Family.SETTINGS),
    /** A key given twice. Arguments: the line of the first. */
    DUPLICATE_KEY("TD093", Family.SETTINGS),
    /** Text where a list should be, and the like. Arguments: what is expected. */
    WRONG_TYPE("TD094", Family.SETTINGS),
    /** A value that the setting does not take. Arguments: what is expected. */
    BAD_SETTING("TD095", Family.SETTINGS),
    /** A focus unit that does not exist. Arguments: the nearest code. */
    UNKNOWN_FOCUS("TD096", Family.SETTINGS),
    /** A colour that is illegible on the paper of the site. Arguments: its contrast, the required contrast. */
    LOW_CONTRAST("TD097", Family.SETTINGS),
    /** An emblem that is missing, too large, not an image, or that runs or loads something. Arguments: the fault. */
    BAD_EMBLEM("TD098", Family.SETTINGS);

    private final String id;
    private final Severity severity;
    private final Family family;

    DiagnosticCode(String id) {
        this(id, Severity.ERROR, Family.DATA);
    }

    DiagnosticCode(String id, Severity severity) {
        this(id, severity, Family.DATA);
    }

    DiagnosticCode(String id, Family family) {
        this(id, Severity.ERROR, family);
    }

    DiagnosticCode(String id, Severity severity, Family family) {
        this.id = id;
        this.severity = severity;
        this.family = family;
    }

    /** The stable name that readers see, such as {@code TD021}. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    public Family family() {
        return family;
    }
}
