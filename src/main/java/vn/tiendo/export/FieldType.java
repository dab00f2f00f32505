package vn.tiendo.export;

/** What the cells of a column hold, in the words of Frictionless Table Schema. */
enum FieldType {
    STRING,
    INTEGER,
    YEAR,
    NUMBER,
    DATE,
    BOOLEAN
}
