package vn.tiendo.render;

import java.util.Optional;

/** The start tag of an element, as {@link NarrativeWriter} and the sanitizer write it. */
record Tag(String written) {

    String name() {
        int space = written.indexOf(' ');
        return space < 0 ? written : written.substring(0, space);
    }

    Optional<String> attribute(String name) {
        String opening = " " + name + "=\"";
        int begin = written.indexOf(opening);
        if (begin < 0) {
            return Optional.empty();
        }
        int from = begin + opening.length();
        return Optional.of(unescaped(written.substring(from, written.indexOf('"', from))));
    }

    boolean has(String name, String value) {
        return attribute(name).filter(value::equals).isPresent();
    }

    Optional<Integer> number(String name) {
        return attribute(name).filter(text -> text.matches("[0-9]{1,9}")).map(Integer::parseInt);
    }

    /** Replaces entities, in the forms that the two writers of markup use. */
    static String unescaped(String markup) {
        if (markup.indexOf('&') < 0) {
            return markup;
        }
        StringBuilder text = new StringBuilder(markup.length());
        int at = 0;
        while (at < markup.length()) {
            int end = markup.charAt(at) == '&' ? markup.indexOf(';', at) : -1;
            Optional<String> meant = end < 0 ? Optional.empty() : character(markup.substring(at + 1, end));
            text.append(meant.orElse(markup.substring(at, at + 1)));
            at = meant.isPresent() ? end + 1 : at + 1;
        }
        return text.toString();
    }

    private static Optional<String> character(String entity) {
        if (entity.matches("#[0-9]{1,6}")) {
            return Optional.of(Character.toString(Integer.parseInt(entity.substring(1))));
        }
        return switch (entity) {
            case "amp" -> Optional.of("&");
            case "lt" -> Optional.of("<");
            case "gt" -> Optional.of(">");
            case "quot" -> Optional.of("\"");
            default -> Optional.empty();
        };
    }
}
