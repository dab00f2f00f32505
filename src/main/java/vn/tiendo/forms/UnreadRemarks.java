package vn.tiendo.forms;

import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.FilledSheet;
import vn.tiendo.intake.FilledSheet.Remark;

/** Reports comments and text boxes of workbooks: they may explain or correct a figure, and nothing reads them. */
final class UnreadRemarks {

    /** More of one sheet are counted. */
    private static final int MOST_TOLD = 20;

    /** The beginning of the program's own note in a marked copy, which stands after what was written there before. */
    private static final Pattern OWN = Pattern.compile("(?m)^[^\n]{1,20} TD[0-9]{3}: ");

    private UnreadRemarks() {}

    static void report(String file, List<FilledSheet> sheets, Diagnostics diagnostics) {
        for (FilledSheet sheet : sheets) {
            List<Remark> remarks = sheet.remarks().stream()
                    .filter(remark -> !written(remark).isEmpty())
                    .toList();
            diagnostics.addFirst(
                    MOST_TOLD,
                    DiagnosticCode.REMARK_NOT_READ,
                    remarks,
                    remark -> new SourceLocation(file, sheet.spot(remark), "", written(remark)));
        }
    }

    /** What people wrote, on one line. */
    private static String written(Remark remark) {
        return OWN.split(remark.text(), 2)[0].strip().replaceAll("\\s+", " ");
    }
}
