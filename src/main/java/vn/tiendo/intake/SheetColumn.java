package vn.tiendo.intake;

/** A column of one of the sheets of a form. */
public interface SheetColumn {

    /** Its name in the hidden row of names; for a column to be filled in, the name of the column of the data. */
    String key();

    /** Whether it is to be filled in. */
    boolean isEntry();
}
