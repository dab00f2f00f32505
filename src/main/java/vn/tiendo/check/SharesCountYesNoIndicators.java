package vn.tiendo.check;

import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;

/** A computed share of units counts the answers to a yes/no indicator. */
final class SharesCountYesNoIndicators implements Rule {

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        for (Indicator indicator : data.indicators().values()) {
            if (indicator.aggregation() != Aggregation.SHARE_OF_UNITS) {
                continue;
            }
            indicator
                    .baseIndicator()
                    .map(data.indicators()::get)
                    .filter(base -> base.kind() != IndicatorKind.YES_NO)
                    .ifPresent(base -> diagnostics.add(
                            DiagnosticCode.SHARE_WITHOUT_YES_NO,
                            Places.cell(
                                    indicator.origin(),
                                    "chi_tieu_goc",
                                    base.code().text())));
        }
    }
}
