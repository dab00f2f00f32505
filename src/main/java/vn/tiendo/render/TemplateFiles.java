package vn.tiendo.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.folder.FileNames;
import vn.tiendo.language.Messages;
import vn.tiendo.view.SitePath;

/**
 * The templates folder: a file of the user's replaces the built-in one of the same name.
 *
 * <p>Names are relative, with {@code /}, such as {@code layouts/base.ftlh}.
 */
public final class TemplateFiles {

    private static final String BUILT_IN = "templates/";
    /** The user's own words of the interface. */
    public static final String MESSAGES = "messages/ui_vi.properties";

    private final Optional<Path> folder;

    /** @param folder the user's templates; built-in ones are used for those it does not have */
    public TemplateFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The built-in words of the interface with the changes of a bundle, which is given as text. */
    public static Messages messagesWith(String bundle) {
        Map<String, String> texts = new TreeMap<>();
        builtIn(MESSAGES).ifPresent(stream -> readInto(texts, stream));
        readInto(texts, new ByteArrayInputStream(bundle.getBytes(StandardCharsets.UTF_8)));
        return new Messages(texts);
    }

    /** The words of the interface: the built-in ones with the changes of the user's bundle. */
    public Messages messages() {
        Map<String, String> texts = new TreeMap<>();
        builtIn(MESSAGES).ifPresent(stream -> readInto(texts, stream));
        own(MESSAGES).ifPresent(stream -> readInto(texts, stream));
        return new Messages(texts);
    }

    Optional<InputStream> open(String name) {
        Optional<InputStream> own = own(name);
        return own.isPresent() ? own : builtIn(name);
    }

    /** The names of the user's own files below a folder, relative to it, in plain text order; hidden ones left out. */
    List<String> ownBelow(String name) throws IOException {
        if (folder.isEmpty()) {
            return List.of();
        }
        Path root = folder.get().resolve(name);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> Files.isRegularFile(file)
                            && !file.getFileName().toString().startsWith("."))
                    .map(file -> FileNames.of(root.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    /** The user's files that differ from built-in ones: a site made with only these is the same. */
    public SortedMap<String, Path> changes() throws IOException {
        SortedMap<String, Path> changes = new TreeMap<>();
        for (String name : ownBelow("")) {
            Path file = FileNames.resolve(folder.orElseThrow(), name);
            Optional<InputStream> same = builtIn(name);
            if (same.isEmpty() || !hasBytes(file, same.get())) {
                changes.put(name, file);
            }
        }
        return changes;
    }

    private static boolean hasBytes(Path file, InputStream other) throws IOException {
        try (other) {
            return Arrays.equals(Files.readAllBytes(file), other.readAllBytes());
        }
    }

    private Optional<InputStream> own(String name) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Path root = folder.get().normalize();
        Path file = FileNames.resolve(root, name).normalize();
        if (!file.startsWith(root) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                throw new TemplateFailure(TemplateFault.LEADS_OUT, name, 0, 0, SitePath.HOME, "");
            }
            return Optional.of(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<InputStream> builtIn(String name) {
        return Optional.ofNullable(TemplateFiles.class.getClassLoader().getResourceAsStream(BUILT_IN + name));
    }

    private static void readInto(Map<String, String> texts, InputStream stream) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : properties.stringPropertyNames()) {
            texts.put(key, properties.getProperty(key));
        }
    }
}
