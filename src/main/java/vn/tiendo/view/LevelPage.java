package vn.tiendo.view;

import java.util.List;
import java.util.Optional;
import vn.tiendo.language.TextRun;

/**
 * All units of one administrative level, by indicator.
 *
 * @param cells what the cells of the matrix are
 * @param counts how many assessments stand where
 * @param tooMany where to look instead, if a page cannot hold so many units; else empty
 * @param units those of the level without a matrix; if they are too many, the ones above them
 * @param dissolved units that are no longer there
 * @param downloads the files that hold what the page shows
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
