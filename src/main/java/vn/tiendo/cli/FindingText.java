package vn.tiendo.cli;

import vn.tiendo.archive.Finding;
import vn.tiendo.diagnostic.PrintableText;

/** Says in words what is wrong with an archive. */
final class FindingText {

    private static final int LONGEST_PATH = 400;

    private FindingText() {}

    static String of(Finding finding, Words words) {
        String place = finding.bag().isEmpty() || finding.path().isEmpty()
                ? finding.bag() + finding.path()
                : finding.bag() + "/" + finding.path();
        return words.text(
                "finding." + finding.kind().name(),
                PrintableText.of(place, LONGEST_PATH),
                PrintableText.of(finding.detail(), LONGEST_PATH));
    }
}
