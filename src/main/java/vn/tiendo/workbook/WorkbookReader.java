package vn.tiendo.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.xml.sax.SAXException;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.FilledSheet;
import vn.tiendo.office.Quiet;

/** Reads the content of a workbook's cells. Never runs macros, follows links or writes the file. */
public final class WorkbookReader {

    /** Larger files are not forms; their content would have to be held in memory. */
    public static final long MOST_BYTES = 20L << 20;

    private final String file;
    private final Diagnostics diagnostics;

    private WorkbookReader(String file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** The sheets, hidden ones too; empty if the file cannot be read, which is reported. */
    public static List<FilledSheet> read(String file, byte[] bytes, Diagnostics diagnostics) {
        Quiet.start();
        return new WorkbookReader(file, diagnostics).read(bytes);
    }

    private List<FilledSheet> read(byte[] bytes) {
        try {
            return switch (FileMagic.valueOf(bytes)) {
                case OOXML -> readPackage(bytes);
                case OLE2 -> OldWorkbook.read(bytes, this::refused);
                case HTML -> unreadable("@html");
                case XML -> unreadable("@xml");
                case BIFF2, BIFF3, BIFF4 -> unreadable("@excel95");
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

    private List<FilledSheet> readPackage(byte[] bytes) throws IOException, SAXException {
        try (WorkbookPackage parts = WorkbookPackage.open(bytes)) {
            Optional<PackageCheck.Refusal> refusal = PackageCheck.of(parts);
            return refusal.isPresent()
                    ? refused(refusal.get().code(), refusal.get().argument())
                    : sheets(parts);
        }
    }

    private static List<FilledSheet> sheets(WorkbookPackage parts) throws IOException, SAXException {
        PartRelations relations = PartRelations.of(parts, SheetList.PART);
        SheetList list = SheetList.of(parts, relations);
        SharedTexts texts = SharedTexts.of(parts, relations);
        CellFormats formats = CellFormats.of(parts, relations);
        List<FilledSheet> sheets = new ArrayList<>();
        int cells = 0;
        for (SheetList.Entry sheet : list.entries()) {
            SheetHandler handler =
                    new SheetHandler(texts, formats, list.countsFrom1904(), SheetLimits.MOST_CELLS - cells);
            parts.parse(sheet.part(), handler);
            cells += handler.cells().size();
            sheets.add(new FilledSheet(
                    sheets.size() + 1,
                    sheet.name(),
                    handler.cells(),
                    handler.shape(sheet.isHidden()),
                    SheetRemarks.of(parts, sheet.part())));
        }
        return sheets;
    }
}
