package vn.tiendo.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tiendo.language.Messages;

/** How the names of places are written within a sentence: Decree 30/2020/NĐ-CP, appendix II, part III.1. */
public final class PlaceNames {

    private final List<String> kinds;
    private final Set<String> namedAfter;

    PlaceNames(Messages messages) {
        this.kinds = List.of(messages.text("unit.types").split(","));
        this.namedAfter = Set.of(messages.text("unit.named_after").split(","));
    }

    /**
     * {@code huyện Văn Quan}, but {@code Việt Nam}; and {@code Quận 1}, {@code Thành phố Hồ Chí Minh}: the word for the kind
     * of place is a part of a name that is a number, or the name of a person or event.
     */
    String midSentence(String name) {
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
