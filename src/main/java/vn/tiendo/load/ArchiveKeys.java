package vn.tiendo.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.model.ArchiveSettings;
import vn.tiendo.syntax.YamlKeys;

/** The settings about what the archive must have. */
final class ArchiveKeys {

    static final String NOTED_HASH = "ma_chuoi_luu_tru";
    static final String ELSEWHERE = "dau_vao_mat_noi_khac";

    /** So long a beginning of a hash that nobody can make another hash with it. */
    private static final Pattern BEGINNING = Pattern.compile("[0-9a-f]{16,128}");

    private ArchiveKeys() {}

    static ArchiveSettings read(YamlKeys top) {
        return new ArchiveSettings(
                top.parsed(NOTED_HASH, ArchiveKeys::hash, "@hash"),
                top.parsed(ELSEWHERE, ArchiveKeys::hashes, "@hashes").orElse(List.of()));
    }

    private static Optional<String> hash(String text) {
        return Optional.of(text.strip().toLowerCase(Locale.ROOT))
                .filter(hash -> BEGINNING.matcher(hash).matches());
    }

    private static Optional<List<String>> hashes(String text) {
        List<String> hashes = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            hash(part).ifPresent(hashes::add);
        }
        return Optional.of(hashes).filter(all -> all.size() == text.split(",", -1).length);
    }
}
