package vn.tiendo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One way to tamper with an archive of the years 2023, 2024 and 2025.
 *
 * @param places what has to be named, and nothing else
 */
record Tampering(String name, Deed deed, List<String> places) {

    /** What somebody does. */
    interface Deed {
        void on(TamperedArchive archive) throws IOException;
    }

    private static final String PAGE = "data/site/index.html";
    private static final String OTHER_PAGE = "data/site/don-vi/A.html";

    static final List<Tampering> ALL = List.of(
            of("a page is edited", a -> a.edit(a.file("2024/" + PAGE)), "2024/" + PAGE),
            of(
                    "a page is added",
                    a -> Files.writeString(a.file("2024/data/site/moi.html"), "mới"),
                    "2024/data/site/moi.html"),
            of("a page is taken out", a -> Files.delete(a.file("2024/" + PAGE)), "2024/" + PAGE),
            of(
                    "a page is renamed",
                    a -> Files.move(a.file("2024/" + PAGE), a.file("2024/data/site/cu.html")),
                    "2024/" + PAGE),
            of(
                    "two pages are swapped",
                    a -> a.swap(a.file("2024/" + PAGE), a.file("2024/" + OTHER_PAGE)),
                    "2024/" + PAGE,
                    "2024/" + OTHER_PAGE),
            of(
                    "pages of two years are swapped",
                    a -> a.swap(a.file("2023/" + PAGE), a.file("2024/" + PAGE)),
                    "2023/" + PAGE,
                    "2024/" + PAGE),
            of("a page becomes a link", a -> a.link(a.file("2024/" + PAGE)), "2024/" + PAGE),
            of(
                    "a folder of pages becomes a link",
                    a -> a.link(a.file("2024/data/site/tai-san")),
                    "2024/data/site/tai-san"),
            of(
                    "a page is edited with its line",
                    a -> {
                        a.edit(a.file("2024/" + PAGE));
                        a.rehashManifest("2024", PAGE);
                    },
                    "2024/manifest-sha512.txt"),
            of("a page is edited with both lists", a -> a.forge("2024"), "2024/tagmanifest-sha512.txt"),
            of(
                    "a page is taken out with its line",
                    a -> {
                        Files.delete(a.file("2024/" + PAGE));
                        a.replaceLine(a.file("2024/manifest-sha512.txt"), "  " + PAGE, "");
                    },
                    "2024/manifest-sha512.txt"),
            of(
                    "a table is changed",
                    a -> a.edit(a.file("2024/data/chuan-hoa/quan-sat.csv")),
                    "2024/data/chuan-hoa/quan-sat.csv"),
            of(
                    "an input is changed",
                    a -> a.edit(a.file("2024/data/dau-vao/don-vi.csv")),
                    "2024/data/dau-vao/don-vi.csv"),
            of("the description of a bag is changed", a -> a.edit(a.file("2024/bag-info.txt")), "2024/bag-info.txt"),
            of("the declaration of a bag is changed", a -> a.edit(a.file("2024/bagit.txt")), "2024/bagit.txt"),
            of("the note in a bag is changed", a -> a.edit(a.file("2024/DOC-TRUOC.txt")), "2024/DOC-TRUOC.txt"),
            of(
                    "a list of hashes is taken out",
                    a -> Files.delete(a.file("2024/manifest-sha512.txt")),
                    "2024/manifest-sha512.txt"),
            of(
                    "the list of lists is taken out",
                    a -> Files.delete(a.file("2024/tagmanifest-sha512.txt")),
                    "2024/tagmanifest-sha512.txt"),
            of(
                    "a list names a place outside",
                    a -> Files.writeString(
                            a.file("2024/manifest-sha512.txt"),
                            Files.readString(a.file("2024/manifest-sha512.txt")) + "0".repeat(128)
                                    + "  ../../../ngoai.txt\n"),
                    "2024/manifest-sha512.txt"),
            of("a bag is taken out", a -> TamperedArchive.deleteTree(a.file("2024")), "2024"),
            of("a bag is renamed", a -> Files.move(a.file("2024"), a.file("2022")), "2024"),
            of("a bag is put aside", a -> Files.move(a.file("2024"), a.file("2024-cu")), "2024"),
            of("two bags are swapped", a -> a.swap(a.file("2023"), a.file("2024")), "2023", "2024"),
            of(
                    "a bag is replaced by another",
                    a -> {
                        TamperedArchive.deleteTree(a.file("2024"));
                        TamperedArchive.copyTree(a.file("2023"), a.file("2024"));
                    },
                    "2024"),
            of("a bag is added", a -> TamperedArchive.copyTree(a.file("2025"), a.file("2027")), "2027"),
            of("a bag becomes a link", a -> a.link(a.file("2024")), "2024"),
            of(
                    "a page is added beside the bags",
                    a -> Files.writeString(a.file("thay-doi-2023-2024.html"), "giả"),
                    "thay-doi-2023-2024.html"),
            of(
                    "a line is taken out of the chain",
                    a -> {
                        List<String> lines = a.chain();
                        lines.remove(1);
                        a.writeChain(lines);
                    },
                    "chuoi.txt"),
            of(
                    "the last line is taken out of the chain",
                    a -> a.writeChain(a.chain().subList(0, 2)),
                    "2025"),
            of(
                    "the last snapshot is taken out with its line",
                    a -> {
                        a.writeChain(a.chain().subList(0, 2));
                        TamperedArchive.deleteTree(a.file("2025"));
                    },
                    "luu-tru-mat/2025"),
            of(
                    "two lines of the chain are swapped",
                    a -> {
                        List<String> lines = a.chain();
                        lines.add(0, lines.remove(1));
                        a.writeChain(lines);
                    },
                    "chuoi.txt"),
            of(
                    "a line of the chain is changed",
                    a -> a.writeChain(a.chain().stream()
                            .map(line -> line.replaceFirst("^2024 .", "2024 g"))
                            .toList()),
                    "chuoi.txt"),
            of(
                    "a forged bag is chained on under its own name",
                    a -> {
                        a.forge("2024");
                        a.chainOn("2024");
                    },
                    "2024/tagmanifest-sha512.txt",
                    "chuoi.txt"),
            of(
                    "the chain names a place outside",
                    a -> {
                        List<String> lines = a.chain();
                        lines.set(2, lines.get(2).replaceFirst("2025", "../../ngoai"));
                        a.writeChain(lines);
                    },
                    "chuoi.txt"),
            of(
                    "the chain holds a NUL",
                    a -> Files.writeString(
                            a.file("chuoi.txt"),
                            Files.readString(a.file("chuoi.txt")).replaceFirst("2025", "20\0005")),
                    "chuoi.txt"),
            of("the chain is taken out", a -> Files.delete(a.file("chuoi.txt")), "2023", "2024", "2025"),
            of("the chain becomes a link", a -> a.link(a.file("chuoi.txt")), "2023", "2024", "2025", "chuoi.txt"),
            of(
                    "a list of hashes becomes a link",
                    a -> a.link(a.file("2024/manifest-sha512.txt")),
                    "2024/manifest-sha512.txt"),
            of(
                    "the list of lists becomes a link",
                    a -> a.link(a.file("2024/tagmanifest-sha512.txt")),
                    "2024/tagmanifest-sha512.txt"),
            of(
                    "the description of a bag becomes a link",
                    a -> a.link(a.file("2024/bag-info.txt")),
                    "2024/bag-info.txt"),
            of(
                    "the names of inputs become a link",
                    a -> a.link(a.file("2024/data/ten-dau-vao.csv")),
                    "2024/data/ten-dau-vao.csv"),
            of(
                    "the names of inputs lead out",
                    a -> Files.writeString(
                            a.file("2024/data/ten-dau-vao.csv"),
                            Files.readString(a.file("2024/data/ten-dau-vao.csv"))
                                    .replace("so-lieu/xa/", "../../../../")),
                    "2024/data/ten-dau-vao.csv"),
            of("the lock becomes a link", a -> a.link(a.file(".khoa")), ".khoa"),
            of("an unfinished chain is a link", a -> a.link(a.file(".chuoi-moi.txt")), ".chuoi-moi.txt"),
            of(
                    "an unfinished chain is a link to the chain with one more line",
                    a -> {
                        List<String> lines = a.chain();
                        a.writeChain(lines.subList(0, 2));
                        Path longer = a.file("../../chuoi-dai.txt");
                        Files.writeString(longer, String.join("\n", lines) + "\n");
                        Files.createSymbolicLink(a.file(".chuoi-moi.txt"), longer);
                    },
                    ".chuoi-moi.txt",
                    "2025"),
            of(
                    "the whole archive is taken out",
                    a -> TamperedArchive.deleteTree(a.file("")),
                    "luu-tru-mat/2023",
                    "luu-tru-mat/2024",
                    "luu-tru-mat/2025"),
            of(
                    "a confidential input is changed",
                    a -> a.edit(a.confidential("2024/data/dau-vao/so-lieu/xa/quy-hoach.csv")),
                    "luu-tru-mat/2024/data/dau-vao/so-lieu/xa/quy-hoach.csv"),
            of(
                    "a confidential input is added",
                    a -> Files.writeString(a.confidential("2024/data/moi.csv"), "a"),
                    "luu-tru-mat/2024/data/moi.csv"),
            of(
                    "a confidential bag is taken out",
                    a -> TamperedArchive.deleteTree(a.confidential("2024")),
                    "luu-tru-mat/2024"),
            of(
                    "a confidential bag is renamed",
                    a -> Files.move(a.confidential("2024"), a.confidential("2024-cu")),
                    "luu-tru-mat/2024"),
            of(
                    "a confidential bag is that of another year",
                    a -> {
                        TamperedArchive.deleteTree(a.confidential("2024"));
                        TamperedArchive.copyTree(a.confidential("2023"), a.confidential("2024"));
                    },
                    "luu-tru-mat/2024"),
            of("a confidential bag becomes a link", a -> a.link(a.confidential("2024")), "luu-tru-mat/2024"),
            of(
                    "both sides are changed",
                    a -> {
                        a.edit(a.file("2024/" + PAGE));
                        a.edit(a.confidential("2024/data/muoi.txt"));
                    },
                    "2024/" + PAGE,
                    "luu-tru-mat/2024/data/muoi.txt"));

    private static Tampering of(String name, Deed deed, String... places) {
        return new Tampering(name, deed, List.of(places));
    }

    void on(TamperedArchive archive) throws IOException {
        deed.on(archive);
    }

    @Override
    public String toString() {
        return name;
    }
}
