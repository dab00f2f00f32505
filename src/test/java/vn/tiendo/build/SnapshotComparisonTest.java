package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.tiendo.archive.CanonicalRow;
import vn.tiendo.archive.CanonicalTable;
import vn.tiendo.assess.AsOf;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.export.ArchivedTable;
import vn.tiendo.export.CanonicalTables;
import vn.tiendo.load.DatasetLoader;
import vn.tiendo.model.Dataset;

class SnapshotComparisonTest {

    /** Today's data are compared without being written and read; what is frozen of them is read again by the next. */
    @Test
    void theTablesOfTodayHoldCellByCellWhatTheirFilesWill() throws IOException {
        Dataset dataset = new DatasetLoader().load(Path.of("data"), new Diagnostics());
        Progress progress = ProgressAssessor.assess(dataset, AsOf.of(dataset));

        for (ArchivedTable table : CanonicalTables.of(dataset, progress)) {
            StringWriter text = new StringWriter();
            table.content().writeTo(text);
            CanonicalTable read = CanonicalTable.parse(text.toString());
            CanonicalTable kept = CanonicalTable.of(table.columns(), table.cells());

            assertThat(kept.columns()).isEqualTo(read.columns());
            assertThat(kept.rows()).as(table.name()).hasSameSizeAs(read.rows()).isNotEmpty();
            for (int i = 0; i < read.rows().size(); i++) {
                CanonicalRow one = kept.rows().get(i);
                CanonicalRow other = read.rows().get(i);
                assertThat(kept.columns())
                        .allSatisfy(name -> assertThat(one.get(name))
                                .as(table.name() + " " + name)
                                .isEqualTo(other.get(name)));
            }
        }
    }
}
