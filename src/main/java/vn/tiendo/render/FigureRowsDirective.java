package vn.tiendo.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import vn.tiendo.view.FigureRow;
import vn.tiendo.view.FigureTable;

/**
 * {@code <@figureRows of=table/>} writes the rows of a table of figures. They are most of the site's content, and a
 * template would evaluate some twenty expressions for each of them. It leaves out closing tags that HTML does not need.
 */
final class FigureRowsDirective extends ViewDirective<FigureTable> {

    FigureRowsDirective() {
        super("figureRows", FigureTable.class);
    }

    @Override
    void write(FigureTable table, Map<?, ?> parameters, Writer out) throws TemplateModelException, IOException {
        for (FigureRow row : table.rows()) {
            out.write("<tr><th scope=row>");
            text(row.year(), out);
            if (table.withCounts()) {
                cell("<td>", row.numerator(), out);
                cell("<td>", row.denominator(), out);
            }
            cell(row.absent() ? "<td class=q>" : "<td>", row.value(), out);
            if (table.withMark()) {
                cell(row.illustrative() ? "<td class=il>" : "<td>", row.mark(), out);
            }
            if (table.withCutoff()) {
                cell("<td>", row.cutoff(), out);
            }
            if (table.withVersion()) {
                cell("<td>", row.version(), out);
            }
            if (table.withSource()) {
                cell("<td>", row.source(), out);
            }
            if (table.withNote()) {
                cell("<td>", row.note(), out);
            }
            out.write('\n');
        }
    }

    private static void cell(String tag, String text, Writer out) throws TemplateModelException, IOException {
        out.write(tag);
        text(text, out);
    }

    private static void text(String text, Writer out) throws TemplateModelException, IOException {
        HTMLOutputFormat.INSTANCE.output(text, out);
    }
}
