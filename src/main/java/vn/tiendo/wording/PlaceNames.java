package vn.tiendo.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tiendo.language.Messages;

/** Writes names of places within a sentence, by Decree 30/2020/NĐ-CP, appendix II, part III.1. */
public final class PlaceNames {

    private final List<String> kinds;
    private final Set<String> namedAfter;

    public PlaceNames(Messages messages) {
        this.kinds = List.of(messages.text("unit.types").split(","));
        this.namedAfter = Set.of(messages.text("unit.named_after").split(","));
    }

    /**
     * The name within a sentence: {@code huyện Văn Quan}, but {@code Việt Nam}; and {@code Quận 1}, {@code Thành phố Hồ
     * Chí Minh}: the kind of place is part of the name if that is a number, or the name of a person or event.
     */
    public String midSentence(String name) {
        for (String kind : kinds) {
            if (name.startsWith(kind + " ")) {
                String own = name.substring(kind.length() + 1);
                boolean partOfTheName =
                        (!own.isEmpty() && Character.isDigit(own.charAt(0))) || namedAfter.contains(own);
                return partOfTheName ? name : kind.toLowerCase(Locale.ROOT) + " " + own;
            }
        }
        return name;
    }
}
