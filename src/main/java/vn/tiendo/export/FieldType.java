package vn.tiendo.export;

/** What the cells of a column hold, in the terms of Frictionless Table Schema. */
enum FieldType {
    STRING,
    INTEGER,
    YEAR,
    NUMBER,
    DATE,
    BOOLEAN
}
