package vn.tiendo.model;

/** A closed choice that the data write as a fixed word, such as {@code chinh_thuc}. */
public interface DataToken {

    /** The word in data files. */
    String token();
}
