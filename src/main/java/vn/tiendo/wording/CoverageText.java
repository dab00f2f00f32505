package vn.tiendo.wording;

import vn.tiendo.assess.Coverage;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;

/** Says in words how many units a computed figure rests on. */
final class CoverageText {

    private final Messages messages;

    CoverageText(Messages messages) {
        this.messages = messages;
    }

    /** The units at the bottom and, for a sum of sums, also those directly below. */
    String of(Coverage coverage) {
        String atBottom = messages.text(
                "coverage.reported",
                VietnameseFormat.whole(coverage.reportedAtBottom()),
                VietnameseFormat.whole(coverage.expectedAtBottom()));
        return coverage.restsOnSums()
                ? messages.text(
                        "coverage.reported.below",
                        atBottom,
                        VietnameseFormat.whole(coverage.reported()),
                        VietnameseFormat.whole(coverage.expected()))
                : atBottom;
    }
}
