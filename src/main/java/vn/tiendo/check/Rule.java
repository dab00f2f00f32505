package vn.tiendo.check;

import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Dataset;

/** A rule that several rows or files must keep together. */
interface Rule {

    /** Reports each place where the data breaks the rule. */
    void check(Dataset data, Diagnostics diagnostics);
}
