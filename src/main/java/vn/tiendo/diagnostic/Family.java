package vn.tiendo.diagnostic;

/** Which of the reader's files a diagnostic is about; decides the exit status of the program. */
public enum Family {
    /** The data: tables and narratives. */
    DATA,
    /** The settings: {@code cau-hinh.yaml} and the front matter of narratives. */
    SETTINGS
}
