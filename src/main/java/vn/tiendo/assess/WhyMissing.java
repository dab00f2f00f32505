package vn.tiendo.assess;

/** Why a unit is missing from a sum over units; in the order in which that is told. */
public enum WhyMissing {
    SILENT,
    /** It has reported, under another definition version. */
    OTHER_VERSION,
    /** It has reported a share without the counts that could be added up. */
    NO_COUNTS
}
