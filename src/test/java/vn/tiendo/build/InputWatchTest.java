package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputWatchTest {

    @TempDir
    private Path folder;

    private Path data;
    private Path table;
    private InputWatch watch;

    /** What somebody does while the watch pauses, one thing at each pause. */
    private final Deque<Change> changes = new ArrayDeque<>();

    interface Change {
        void make() throws IOException;
    }

    @BeforeEach
    void begin() throws Exception {
        data = Files.createDirectories(folder.resolve("data/so-lieu")).getParent();
        table = Files.writeString(data.resolve("so-lieu/a.csv"), "1");
        Files.createDirectories(folder.resolve("templates"));
        BuildOptions options = new BuildOptions(
                data,
                Optional.of(folder.resolve("templates")),
                folder.resolve("site"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                1);
        watch = InputWatch.of(options, time -> {
            if (!changes.isEmpty()) {
                changes.remove().make();
            }
        });
    }

    @Test
    void seesWhatWasChangedAddedAndDeleted() throws Exception {
        for (Change change : List.<Change>of(
                () -> Files.writeString(table, "12"),
                () -> Files.writeString(data.resolve("so-lieu/b.csv"), "1"),
                () -> Files.delete(table),
                () -> Files.writeString(folder.resolve("templates/x.ftlh"), "1"))) {
            changes.add(change);
            watch.awaitChange();
            assertThat(changes).isEmpty();
        }
    }

    @Test
    void seesWhatWasChangedWhileNobodyLooked() throws Exception {
        Files.writeString(table, "12");

        watch.awaitChange();

        assertThat(changes).isEmpty();
    }

    @Test
    void waitsAsLongAsNothingChangesButNotesOfEditors() throws Exception {
        changes.add(() -> {});
        changes.add(() -> Files.writeString(data.resolve("so-lieu/.~lock.a.csv#"), "an editor's note"));
        changes.add(() -> {});
        changes.add(() -> Files.writeString(table, "12"));

        watch.awaitChange();

        assertThat(table).hasContent("12");
    }

    @Test
    void waitsUntilAnEditorHasWrittenTheWholeFile() throws Exception {
        changes.add(() -> Files.writeString(table, ""));
        changes.add(() -> Files.writeString(table, "1;2"));
        changes.add(() -> Files.writeString(table, "1;2;3"));

        watch.awaitChange();

        assertThat(table).hasContent("1;2;3");
    }
}
