package vn.tiendo.syntax;

/** Limits of input; anything larger is a mistake or an attack. */
public final class Limits {

    public static final long CSV_BYTES = 64L << 20;
    public static final long MARKDOWN_BYTES = 256L << 10;
    public static final long MAP_BYTES = 10L << 20;
    public static final long EMBLEM_BYTES = 60L << 10;
    public static final long YAML_BYTES = 1L << 20;

    /** The size of one cell in Excel. */
    public static final int CELL_CHARACTERS = 32_767;

    static final int LINE_CHARACTERS = 1_000_000;
    static final int COLUMNS = 200;
    static final int ROWS = 5_000_000;
    static final int YAML_DEPTH = 20;

    /** For names of units and indicators; longer ones would break every page. */
    static final int NAME_CHARACTERS = 500;

    private Limits() {}
}
