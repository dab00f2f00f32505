package vn.tiendo.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An archive with snapshots of a few small files, to be damaged by tests. */
public final class SmallArchive {

    private final Path data;

    private SmallArchive(Path data) {
        this.data = data;
    }

    static SmallArchive in(Path data, String... names) throws IOException {
        SmallArchive archive = new SmallArchive(data);
        for (String name : names) {
            archive.snapshot(name);
        }
        return archive;
    }

    Archive archive() {
        return Archive.ofData(data);
    }

    Path folder() {
        return data.resolve("luu-tru");
    }

    void snapshot(String name) throws IOException {
        snapshot(name, draft -> {});
    }

    /** What else happens before a snapshot is published. */
    interface Before {
        void publishing(SnapshotDraft draft) throws IOException;
    }

    void snapshot(String name, Before before) throws IOException {
        SnapshotName parsed = SnapshotName.parse(name).orElseThrow();
        try (SnapshotDraft draft = archive().begin(parsed)) {
            BagWriter bag = draft.bag();
            bag.addText("site/index.html", "<p>Trang chủ " + name + "</p>\n");
            bag.addText("site/don-vi/A.html", "<p>Xã An</p>\n");
            bag.addText("site/don-vi/B.html", "<p>Xã Bình</p>\n");
            bag.addText("site/trong.txt", "");
            bag.addText("dau-vao/don-vi.csv", "ma_don_vi;ten\nA;Xã An\nB;Xã Bình\n");
            bag.addText("dau-vao/muc-tieu.csv", "a\n");
            bag.addTag("DOC-TRUOC.txt", "Bản lưu\n");
            before.publishing(draft);
            draft.publish(bag, info(parsed));
        }
    }

    /** What a snapshot of a site for trials says of itself. */
    public static SnapshotInfo info(SnapshotName name) {
        return new SnapshotInfo(
                name,
                "Trang thử",
                "",
                LocalDate.of(name.year(), 12, 31),
                Optional.empty(),
                true,
                "tiendo 0",
                name.correction() > 0 ? "Sửa số" : "");
    }

    /** Every file of the archive by its path from the archive folder. */
    Map<String, Path> files() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder())) {
            all.filter(Files::isRegularFile)
                    .forEach(file ->
                            files.put(folder().relativize(file).toString().replace('\\', '/'), file));
        }
        return files;
    }

    List<Finding> findings() {
        try {
            return archive().verify();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that findings name, from the archive folder. */
    List<String> named() {
        return findings().stream()
                .map(finding -> finding.bag().isEmpty() ? finding.path() : finding.bag() + "/" + finding.path())
                .distinct()
                .toList();
    }
}
