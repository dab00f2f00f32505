package vn.tiendo.export;

import java.util.List;
import vn.tiendo.language.Messages;

/** The files that tell programs which tables can be downloaded and what they hold. */
public final class Catalogues {

    private Catalogues() {}

    public static List<Download> of(SiteTables site, Messages messages) {
        CatalogueWords words = new CatalogueWords(site, messages);
        return List.of(new DataPackage(site, words).file(), new DcatCatalogue(site, words).file());
    }
}
