package vn.tiendo.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import vn.tiendo.intake.FilledSheet.Remark;
import vn.tiendo.workbook.Poi.DamagedWorkbookException;

/** Reads comments and the texts of shapes of the workbooks of Excel 97 to 2003. */
final class OldRemarks {

    private OldRemarks() {}

    /** The remarks of a sheet; none if they are damaged, since no figure depends on them. */
    static List<Remark> of(HSSFSheet sheet) throws IOException {
        try {
            return Poi.call(() -> {
                List<Remark> remarks = new ArrayList<>();
                HSSFPatriarch drawing = sheet.getDrawingPatriarch();
                if (drawing != null) {
                    drawing.getChildren().forEach(shape -> add(shape, shape, remarks));
                }
                return remarks;
            });
        } catch (DamagedWorkbookException e) {
            return List.of();
        }
    }

    /** @param placed the shape itself, or the group that it is in */
    private static void add(HSSFShape shape, HSSFShape placed, List<Remark> remarks) {
        if (shape instanceof HSSFShapeGroup group) {
            group.getChildren().forEach(part -> add(part, placed, remarks));
        } else if (shape instanceof HSSFSimpleShape simple && simple.getString() != null) {
            String text = String.valueOf(simple.getString().getString()).strip();
            if (!text.isEmpty()) {
                remarks.add(remark(text, simple, placed));
            }
        }
    }

    private static Remark remark(String text, HSSFSimpleShape shape, HSSFShape placed) {
        if (shape instanceof HSSFComment comment) {
            return new Remark(comment.getRow(), comment.getColumn(), text);
        }
        return placed.getAnchor() instanceof HSSFClientAnchor anchor
                ? new Remark(anchor.getRow1(), anchor.getCol1(), text)
                : new Remark(-1, -1, text);
    }
}
