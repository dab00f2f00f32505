package vn.tiendo.build;

import java.io.IOException;
import vn.tiendo.archive.BagWriter;
import vn.tiendo.archive.StoredSnapshot;
import vn.tiendo.archive.TreeHash;
import vn.tiendo.folder.FileContent;
import vn.tiendo.view.SitePath;
import vn.tiendo.write.Publication;
import vn.tiendo.write.SiteWriter;

/** Passes the files of a site on to a snapshot, which puts them in place itself. */
final class BagSite implements SiteWriter {

    private final Sink sink;

    private BagSite(Sink sink) {
        this.sink = sink;
    }

    private interface Sink {
        void take(String path, FileContent content) throws IOException;
    }

    static BagSite in(BagWriter bag) {
        return new BagSite((path, content) -> bag.add(StoredSnapshot.SITE + path, content));
    }

    static BagSite in(TreeHash tree) {
        return new BagSite((path, content) -> tree.add(path, content));
    }

    @Override
    public void write(SitePath path, FileContent content) throws IOException {
        sink.take(path.text(), content);
    }

    @Override
    public Publication publish() {
        throw new IllegalStateException("the archive puts snapshots in place");
    }

    @Override
    public void close() {}
}
