package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.util.LittleEndian;

/**
 * Checks the records of an old workbook before POI turns them into objects: a small file may hold millions of cells,
 * and cells outside of any sheet.
 */
final class OldRecords {

    private static final int MOST_COLUMNS = 256;
    private static final int ROWS = 65_536;

    private static final int BEGIN = 0x809;
    private static final int PASSWORD = 0x2F;
    private static final int NUMBERS = 0xBD;
    private static final int BLANKS = 0xBE;

    /** The places of the cells in the sheet being read. */
    private final BitSet cells = new BitSet(ROWS * MOST_COLUMNS);

    private long count;

    private OldRecords() {}

    /** @throws SheetLimitException if it has more than anyone fills in, or something that no usual program writes */
    static void check(DirectoryNode root, String stream) throws IOException, SheetLimitException {
        byte[] records = Poi.call(() -> {
            try (InputStream in = root.createDocumentInputStream(stream)) {
                return in.readAllBytes();
            }
        });
        new OldRecords().read(new ByteArrayInputStream(records));
    }

    private void read(InputStream records) throws IOException, SheetLimitException {
        byte[] head = new byte[4];
        while (records.readNBytes(head, 0, 4) == 4) {
            int kind = LittleEndian.getUShort(head, 0);
            byte[] body = records.readNBytes(LittleEndian.getUShort(head, 2));
            switch (kind) {
                case PASSWORD -> {
                    return; // nothing after this can be read
                }
                case BEGIN -> cells.clear();
                case 0x06, 0x203, 0x204, 0x205, 0xFD, 0x27E -> cell(body, 1); // formulas, numbers, texts, signs
                case NUMBERS -> cell(body, (body.length - 6) / 6);
                case BLANKS -> cell(body, 0);
                default -> {}
            }
        }
    }

    /** Counts cells beside each other. */
    private void cell(byte[] body, int beside) throws SheetLimitException {
        if (body.length < 6) {
            throw new SheetLimitException("@damaged");
        }
        int row = LittleEndian.getUShort(body, 0);
        int column = LittleEndian.getUShort(body, 2);
        if (column + beside > MOST_COLUMNS) {
            throw new SheetLimitException("@reference");
        }
        for (int i = 0; i < beside; i++) {
            int place = row * MOST_COLUMNS + column + i;
            if (cells.get(place)) {
                throw new SheetLimitException("@reference");
            }
            cells.set(place);
        }
        count += beside;
        if (count > SheetLimits.MOST_CELLS) {
            throw new SheetLimitException("@cells");
        }
    }
}
