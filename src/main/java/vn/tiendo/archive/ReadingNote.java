package vn.tiendo.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A note beside a bag's payload for people who find it in fifty years: what it is, and how to check it. */
public final class ReadingNote {

    public static final String FILE_NAME = "DOC-TRUOC.txt";

    private ReadingNote() {}

    public static String of(SnapshotInfo info) throws IOException {
        try (InputStream in = ReadingNote.class.getResourceAsStream(FILE_NAME)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE_NAME);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@TEN@", info.name().toString())
                    .replace("@TIEU_DE@", info.title())
                    .replace("@NGAY@", info.asOf().toString());
        }
    }
}
