package vn.tiendo.view;

import java.util.List;
import java.util.Optional;
import vn.tiendo.language.TextRun;

/**
 * All units of one administrative level, by indicator.
 *
 * @param cells the meaning of the matrix's cells
 * @param counts the number of assessments per status
 * @param tooMany where to look instead if a page cannot hold so many units; else empty
 * @param units the units of the level if there is no matrix; if they are too many, the ones above them
 * @param dissolved units of the level that have been dissolved
 * @param downloads the files with the content of the page
 */
public record LevelPage(
        PageFrame frame,
        List<TextRun> sentence,
        String cells,
        List<StatusCount> counts,
        Optional<Matrix> matrix,
        String tooMany,
        List<Link> units,
        List<Link> dissolved,
        DownloadLinks downloads)
        implements PageView {

    public LevelPage {
        sentence = List.copyOf(sentence);
        counts = List.copyOf(counts);
        units = List.copyOf(units);
        dissolved = List.copyOf(dissolved);
    }

    @Override
    public String template() {
        return "level";
    }
}
