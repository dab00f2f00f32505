package vn.tiendo.view;

/** The families of statuses that share a shape and a colour everywhere: badges, charts, matrix, print. */
public enum StatusFamily {
    /** Filled disc with a tick. */
    MET,
    /** Rising arrow. */
    ON_TRACK,
    /** Level arrow. */
    BEHIND,
    /** Falling arrow. */
    FAR_BEHIND,
    /** Cross. */
    MISSED,
    /** Open disc. */
    OPEN,
    /** Dash. */
    NONE
}
