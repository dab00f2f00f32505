package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.FilledSheet;

/** Reads what stands in the cells of a workbook. Macros are never run, links never followed, the file never written. */
public final class WorkbookReader {

    /** Larger files are not forms; what is in them is held in memory. */
    public static final long MOST_BYTES = 20L << 20;

    private final String file;
    private final Diagnostics diagnostics;

    private WorkbookReader(String file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** The sheets, hidden ones too; none where the file cannot be read, which is reported. */
    public static List<FilledSheet> read(String file, byte[] bytes, Diagnostics diagnostics) {
        Quiet.start();
        return new WorkbookReader(file, diagnostics).read(bytes);
    }

    private List<FilledSheet> read(byte[] bytes) {
        try {
            return switch (FileMagic.valueOf(bytes)) {
                case OOXML -> {
                    Optional<PackageCheck.Refusal> refusal = PackageCheck.of(bytes);
                    yield refusal.isPresent()
                            ? refused(refusal.get().code(), refusal.get().argument())
                            : readPackage(bytes);
                }
                case OLE2 -> OldWorkbook.read(bytes, this::refused);
                case HTML -> unreadable("@html");
                case XML -> unreadable("@xml");
                default -> unreadable(bytes.length == 0 ? "@empty" : "@unknown");
            };
        } catch (EncryptedDocumentException e) {
            return refused(DiagnosticCode.WORKBOOK_ENCRYPTED, "");
        } catch (SheetLimitException e) {
            String what = String.valueOf(e.getMessage());
            return what.startsWith("@cell") ? refused(DiagnosticCode.WORKBOOK_TOO_LARGE, what) : unreadable(what);
        } catch (IOException | SAXException e) {
            return unreadable("@damaged");
        }
    }

    private List<FilledSheet> unreadable(String why) {
        return refused(DiagnosticCode.WORKBOOK_UNREADABLE, why);
    }

    private List<FilledSheet> refused(DiagnosticCode code, String argument) {
        diagnostics.add(code, SourceLocation.ofFile(file), argument);
        return List.of();
    }

    private static List<FilledSheet> readPackage(byte[] bytes) throws IOException, SAXException {
        OPCPackage parts = Poi.call(() -> OPCPackage.open(new ByteArrayInputStream(bytes)));
        try {
            XSSFReader reader = Poi.call(() -> new XSSFReader(parts));
            ReadOnlySharedStringsTable texts = Poi.call(() -> new ReadOnlySharedStringsTable(parts, false));
            IntFunction<NumberFormat> formats = formats(Poi.call(reader::getStylesTable));
            WorkbookParts workbook = WorkbookParts.of(Poi.call(reader::getWorkbookData));
            List<FilledSheet> sheets = new ArrayList<>();
            XSSFReader.SheetIterator iterator = Poi.call(() -> (XSSFReader.SheetIterator) reader.getSheetsData());
            while (Poi.call(iterator::hasNext)) {
                try (InputStream xml = Poi.call(iterator::next)) {
                    String name = Poi.call(iterator::getSheetName);
                    SheetHandler handler =
                            new SheetHandler(index -> textAt(texts, index), formats, workbook.countsFrom1904());
                    XMLReader parser = Poi.newParser();
                    parser.setContentHandler(handler);
                    parser.parse(new InputSource(xml));
                    sheets.add(new FilledSheet(
                            sheets.size() + 1, name, handler.cells(), handler.shape(workbook.isHidden(name))));
                }
            }
            return sheets;
        } finally {
            parts.revert(); // without a thought of writing
        }
    }

    /** A cell may name a text that is not there. */
    private static String textAt(ReadOnlySharedStringsTable texts, int index) throws SheetLimitException {
        if (index >= texts.getUniqueCount()) {
            throw new SheetLimitException("@damaged");
        }
        return texts.getItemAt(index).getString();
    }

    /** Some programs write no styles. */
    private static IntFunction<NumberFormat> formats(@Nullable StylesTable styles) {
        Map<Integer, NumberFormat> known = new HashMap<>();
        return index -> known.computeIfAbsent(
                index,
                style -> styles == null || style >= styles.getNumCellStyles()
                        ? NumberFormat.PLAIN
                        : NumberFormat.of(
                                String.valueOf(styles.getStyleAt(style).getDataFormatString())));
    }
}
