package vn.tiendo.export;

import java.util.List;
import vn.tiendo.model.Change;
import vn.tiendo.model.PublicationHistory;
import vn.tiendo.model.Revision;
import vn.tiendo.view.SitePath;

/** What changed between two publications, one row for each difference. */
public final class RevisionTables {

    private static final List<Column<Change>> COLUMNS = List.of(
            new Column<>("loai", (change, cells) -> cells.token(change.kind())),
            new Column<>("don_vi", (change, cells) -> cells.text(change.unit())),
            new Column<>("chi_tieu", (change, cells) -> cells.text(change.indicator())),
            new Column<>("muc", (change, cells) -> cells.text(change.item())),
            new Column<>("nam", (change, cells) -> cells.text(change.year())),
            new Column<>("cot", (change, cells) -> cells.text(change.field())),
            new Column<>("truoc", (change, cells) -> cells.text(change.before())),
            new Column<>("sau", (change, cells) -> cells.text(change.after())),
            new Column<>("ly_do", (change, cells) -> cells.text(change.reason())));

    private RevisionTables() {}

    public static List<Download> of(PublicationHistory history) {
        return history.revisions().stream()
                .map(revision -> new Download(SitePath.revision(revision, ".csv"), table(revision)))
                .toList();
    }

    public static Download.Content table(Revision revision) {
        return out -> CsvRows.write(COLUMNS, revision.changes(), out);
    }
}
