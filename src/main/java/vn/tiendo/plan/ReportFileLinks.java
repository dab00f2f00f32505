package vn.tiendo.plan;

import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.view.Link;
import vn.tiendo.view.ReportFiles;
import vn.tiendo.view.SitePath;

/** Makes links to yearly reports as files, with the kind of file and its size. */
final class ReportFileLinks {

    private static final int KILOBYTE = 1024;

    private final ReportFiles files;
    private final Messages messages;

    ReportFileLinks(ReportFiles files, Messages messages) {
        this.files = files;
        this.messages = messages;
    }

    /** A link from a page, such as {@code Word, 24 KB}; empty if the site offers no such file. */
    Optional<Link> to(AdminUnitCode unit, int year, SitePath page) {
        OptionalInt size = files.size(unit, year);
        if (size.isEmpty()) {
            return Optional.empty();
        }
        int kilobytes = (size.getAsInt() + KILOBYTE - 1) / KILOBYTE;
        return Optional.of(new Link(
                messages.text("report.file", VietnameseFormat.whole(kilobytes)),
                page.relativize(SitePath.reportFile(unit, year))));
    }
}
