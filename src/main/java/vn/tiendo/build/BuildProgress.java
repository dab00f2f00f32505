package vn.tiendo.build;

/** Is told how far a build or an import has come; several threads call it, once for each file. */
@FunctionalInterface
public interface BuildProgress {

    void filesDone(int done, int all);
}
