package vn.tiendo.build;

/** Hears how far a build or an import has come; called by several threads, once for each file. */
@FunctionalInterface
public interface BuildProgress {

    void filesDone(int done, int all);
}
