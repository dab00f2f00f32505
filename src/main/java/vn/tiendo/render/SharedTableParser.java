package vn.tiendo.render;

import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The library's parser of tables, which has no state, created once for all texts of a parser. The library would create
 * one for each text, and compile the same regular expressions each time.
 */
final class SharedTableParser implements ParagraphPreProcessorFactory {

    private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();
    private final AtomicReference<@Nullable ParagraphPreProcessor> made = new AtomicReference<>();

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        ParagraphPreProcessor known = made.get();
        if (known == null) {
            known = tables.apply(state);
            made.set(known);
        }
        return known;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return tables.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return tables.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return tables.affectsGlobalScope();
    }
}
