package vn.tiendo.export;

import java.util.List;
import vn.tiendo.assess.Progress;
import vn.tiendo.language.Messages;
import vn.tiendo.model.Dataset;

/** The files that tell programs which tables can be downloaded and what they hold. */
public final class Catalogues {

    private Catalogues() {}

    public static List<Download> of(Dataset dataset, Progress progress, Messages messages) {
        SiteTables site = SiteTables.of(dataset, progress);
        CatalogueWords words = new CatalogueWords(site, messages);
        return List.of(new DataPackage(site, words).file(), new DcatCatalogue(site, words).file());
    }
}
