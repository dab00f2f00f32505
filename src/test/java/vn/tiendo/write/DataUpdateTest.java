package vn.tiendo.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.write.FaultyDisk.Crash;
import vn.tiendo.write.FaultyDisk.Fault;

/** Whichever operation of the disk fails while forms come in: the data are as before or as after, all of them. */
class DataUpdateTest {

    private static final Map<String, String> BEFORE =
            Map.of("so-lieu/xa/2025.csv", "cũ", "so-lieu/xa/nhap/A-2026.csv", "cũ", "don-vi.csv", "đơn vị");
    private static final Map<String, String> CHANGED =
            Map.of("so-lieu/xa/2025.csv", "mới", "so-lieu/xa/nhap/A-2026.csv", "mới", "nguon/nhap.csv", "biểu");

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void writeData() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        layOut();
    }

    private void layOut() throws IOException {
        FolderTree.delete(data, new RealDisk());
        for (var file : BEFORE.entrySet()) {
            Path path = data.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static SortedMap<String, byte[]> bytes() {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        CHANGED.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static Map<String, String> after() {
        Map<String, String> after = new TreeMap<>(BEFORE);
        after.putAll(CHANGED);
        return after;
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(data.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private void update(Disk disk) throws IOException {
        try (DataUpdate update = DataUpdate.begin(data, disk)) {
            SortedMap<String, Path> inputs = new TreeMap<>();
            BEFORE.keySet().forEach(path -> inputs.put(path, data.resolve(path)));
            Path preview = update.preview(inputs, bytes());
            assertThat(Files.readString(preview.resolve("so-lieu/xa/2025.csv"))).isEqualTo("mới");
            update.publish(bytes());
        }
    }

    @Test
    void allFilesAreChangedAndNothingIsLeftOver() throws IOException {
        update(new RealDisk());

        assertThat(files()).isEqualTo(after());
        assertThat(data.resolve(".nhap")).doesNotExist();
    }

    @Test
    void lookingAtAPreviewChangesNothing() throws IOException {
        try (DataUpdate update = DataUpdate.begin(data)) {
            update.preview(new TreeMap<>(Map.of("don-vi.csv", data.resolve("don-vi.csv"))), bytes());
        }

        assertThat(files()).isEqualTo(BEFORE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"ONCE", "FROM_THEN_ON", "DISK_FULL", "CRASH"})
    void theDataAreAsBeforeOrAsAfter(Fault fault) throws IOException {
        FaultyDisk counting = new FaultyDisk(0, Fault.ONCE, Path.of("none"));
        update(counting);
        int finished = 0;
        for (int step = 1; step <= counting.steps(); step++) {
            layOut();
            boolean done = false;
            FaultyDisk disk = new FaultyDisk(step, fault, Path.of("none"));
            try {
                update(disk);
                done = true;
            } catch (IOException | Crash e) {
                disk.letGoOfLocks();
            }
            boolean wasOnItsWay = DataUpdate.finishInterrupted(data);
            DataUpdate.begin(data).close();

            assertThat(files()).as(fault + " at step " + step).isIn(new TreeMap<>(BEFORE), after());
            if (done || wasOnItsWay) {
                assertThat(files()).as(fault + " at step " + step).isEqualTo(after());
            }
            assertThat(data.resolve(".nhap")).doesNotExist();
            finished += wasOnItsWay ? 1 : 0;
        }
        assertThat(finished).isPositive();
    }

    @Test
    void ofTwoImportsOneIsTold() throws IOException {
        try (DataUpdate first = DataUpdate.begin(data)) {
            assertThatThrownBy(() -> DataUpdate.begin(data)).isInstanceOf(LockedFolderException.class);
            first.publish(bytes());
        }

        assertThat(files()).isEqualTo(after());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "don-vi.csv",
                "luu-tru/2024/x.csv",
                "so-lieu/xa/x.exe",
                ".nhap.khoa",
                "so-lieu/xa/a\\b.csv",
                "x.md"
            })
    void aFileThatNoImportWritesIsNotMoved(String name) throws IOException {
        Path planted = data.resolve(".nhap/xong").resolve(name);
        Files.createDirectories(planted.getParent());
        Files.writeString(planted, "của kẻ khác");
        Files.createDirectories(data.resolve(".nhap/xong/so-lieu/xa"));
        Files.writeString(data.resolve(".nhap/xong/so-lieu/xa/2025.csv"), "đứng trước");
        Map<String, String> before = files();

        assertThatThrownBy(() -> DataUpdate.finishInterrupted(data)).isInstanceOf(TamperedFileException.class);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aLinkOnTheWayOfAFileIsNotFollowed() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("ngoai"));
        Files.createDirectories(data.resolve(".nhap/xong/so-lieu/tinh"));
        Files.writeString(data.resolve(".nhap/xong/so-lieu/tinh/x.csv"), "mới");
        Files.createSymbolicLink(data.resolve("so-lieu/tinh"), outside);

        assertThatThrownBy(() -> DataUpdate.finishInterrupted(data)).isInstanceOf(TamperedFileException.class);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aLinkInThePlaceOfTheWorkFolderIsNotFollowed() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("ngoai"));
        Files.createSymbolicLink(data.resolve(".nhap"), outside);

        assertThatThrownBy(() -> DataUpdate.begin(data)).isInstanceOf(IOException.class);
        assertThat(files()).containsAllEntriesOf(BEFORE);
    }
}
