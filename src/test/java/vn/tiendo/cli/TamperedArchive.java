package vn.tiendo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The archive of a data folder in the hands of somebody who knows how it is sealed. */
final class TamperedArchive {

    private final Path data;

    TamperedArchive(Path data) {
        this.data = data;
    }

    Path file(String path) {
        return data.resolve("luu-tru").resolve(path);
    }

    Path confidential(String path) {
        return data.resolve("luu-tru-mat").resolve(path);
    }

    static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    void edit(Path file) throws IOException {
        Files.writeString(file, Files.readString(file) + "x");
    }

    void swap(Path one, Path other) throws IOException {
        Path aside = data.resolve("cho-doi");
        Files.move(one, aside);
        Files.move(other, one);
        Files.move(aside, other);
    }

    /** Moves something out of the data folder, or writes it there, and puts a link to it in its place. */
    void link(Path path) throws IOException {
        Path outside = data.resolveSibling("ngoai");
        if (Files.exists(path)) {
            Files.move(path, outside);
        } else {
            Files.writeString(outside, "của người khác\n");
        }
        Files.createSymbolicLink(path, outside);
    }

    void replaceLine(Path list, String ending, String line) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(list));
        lines.replaceAll(one -> one.endsWith(ending) ? line : one);
        lines.removeIf(String::isEmpty);
        Files.writeString(list, String.join("\n", lines) + "\n");
    }

    /** Makes the lists of a bag say what its files are. */
    void rehashManifest(String bag, String path) throws IOException {
        replaceLine(file(bag + "/manifest-sha512.txt"), "  " + path, sha512(file(bag + "/" + path)) + "  " + path);
    }

    void rehashTagManifest(String bag) throws IOException {
        replaceLine(
                file(bag + "/tagmanifest-sha512.txt"),
                "  manifest-sha512.txt",
                sha512(file(bag + "/manifest-sha512.txt")) + "  manifest-sha512.txt");
    }

    List<String> chain() throws IOException {
        return new ArrayList<>(Files.readAllLines(file("chuoi.txt")));
    }

    void writeChain(List<String> lines) throws IOException {
        Files.writeString(file("chuoi.txt"), String.join("\n", lines) + "\n");
    }

    String lastHash() throws IOException {
        List<String> lines = chain();
        return lines.get(lines.size() - 1).split(" ")[2];
    }

    /** Adds a line that follows from the last one, whatever the chain says already. */
    void chainOn(String name) throws IOException {
        List<String> lines = chain();
        lines.add(line(lastHash(), name));
        writeChain(lines);
    }

    private String line(String before, String name) throws IOException {
        String tagManifest = sha512(file(name + "/tagmanifest-sha512.txt"));
        return name + " " + tagManifest + " "
                + sha512((before + " " + name + " " + tagManifest + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void forge(String bag) throws IOException {
        edit(file(bag + "/data/site/index.html"));
        rehashManifest(bag, "data/site/index.html");
        rehashTagManifest(bag);
    }

    /** A page is changed and every hash with it, to the end of the chain. */
    void forgeThroughout() throws IOException {
        forge("2023");
        // The size is part of the description of the bag.
        Path info = file("2023/bag-info.txt");
        String text = Files.readString(info);
        int at = text.indexOf("Payload-Oxum: ") + "Payload-Oxum: ".length();
        String[] size = text.substring(at).strip().split("\\.");
        Files.writeString(info, text.substring(0, at) + (Long.parseLong(size[0]) + 1) + "." + size[1] + "\n");
        replaceLine(file("2023/tagmanifest-sha512.txt"), "  bag-info.txt", sha512(info) + "  bag-info.txt");
        List<String> lines = new ArrayList<>();
        String before = "0".repeat(128);
        for (String name : List.of("2023", "2024", "2025")) {
            lines.add(line(before, name));
            before = lines.get(lines.size() - 1).split(" ")[2];
        }
        writeChain(lines);
    }

    static String sha512(Path file) throws IOException {
        return sha512(Files.readAllBytes(file));
    }

    private static String sha512(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
