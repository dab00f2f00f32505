package vn.tiendo.model;

/** A closed choice that the data writes as a fixed word, such as {@code chinh_thuc}. */
public interface DataToken {

    /** The word as it stands in a data file. */
    String token();
}
