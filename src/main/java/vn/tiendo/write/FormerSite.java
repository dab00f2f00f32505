package vn.tiendo.write;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.folder.FileNames;

/** The content of an output folder before a new site replaces it. Paths are relative to it, with {@code /}. */
final class FormerSite extends SimpleFileVisitor<Path> {

    private final Path root;
    private final SiteManifest manifest;
    private final FileTime published;
    private final Set<String> siteFolders = new HashSet<>();
    private final List<String> foreignFolders = new ArrayList<>();
    private final List<String> foreignFiles = new ArrayList<>();
    private final List<String> edited = new ArrayList<>();

    private FormerSite(Path root, SiteManifest manifest, FileTime published) {
        this.root = root;
        this.manifest = manifest;
        this.published = published;
        for (String path : manifest.paths()) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                siteFolders.add(path.substring(0, slash));
            }
        }
    }

    static FormerSite read(Path folder) throws IOException {
        Path manifestFile = folder.resolve(SiteManifest.FILE_NAME);
        FileTime published =
                Files.exists(manifestFile) ? Files.getLastModifiedTime(manifestFile) : FileTime.fromMillis(0);
        FormerSite site = new FormerSite(folder, SiteManifest.ofSite(folder), published);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(folder, site);
        }
        Collections.sort(site.foreignFolders);
        Collections.sort(site.foreignFiles);
        Collections.sort(site.edited);
        return site;
    }

    /** Folders without any file of the site, each before those in it. */
    List<String> foreignFolders() {
        return Collections.unmodifiableList(foreignFolders);
    }

    /** Files and links that are not the site's. */
    List<String> foreignFiles() {
        return Collections.unmodifiableList(foreignFiles);
    }

    /** Files of the site that somebody changed after publication, or a power cut has torn, as far as that shows. */
    List<String> edited() {
        return Collections.unmodifiableList(edited);
    }

    SiteManifest manifest() {
        return manifest;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String path = relative(folder);
        if (OutputFolder.isWorkName(path)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (!path.isEmpty() && !siteFolders.contains(path)) {
            foreignFolders.add(path);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = relative(file);
        Optional<String> checksum = manifest.checksum(path);
        if (checksum.isPresent()) {
            if (isEdited(file, attributes, checksum.get())) {
                edited.add(path);
            }
        } else if (!path.equals(SiteManifest.FILE_NAME) && !OutputFolder.isWorkName(path)) {
            foreignFiles.add(path);
        }
        return FileVisitResult.CONTINUE;
    }

    /** The manifest is written last, so only files changed since then need to be read. */
    private boolean isEdited(Path file, BasicFileAttributes attributes, String checksum) throws IOException {
        if (!attributes.isRegularFile() || !Checksum.fits(checksum, attributes.size())) {
            return true;
        }
        return attributes.lastModifiedTime().compareTo(published) >= 0
                && !Checksum.ofFile(file).equals(checksum);
    }

    private String relative(Path path) {
        return FileNames.of(root.relativize(path));
    }
}
