package vn.tiendo.workbook;

/** What the format of a cell makes of its number. POI's own look takes every format with words in quotes for no date. */
enum NumberFormat {
    PLAIN,
    PERCENT,
    DATE;

    static NumberFormat of(String format) {
        if (format.equalsIgnoreCase("general") || format.equals("@")) {
            return PLAIN;
        }
        StringBuilder bare = new StringBuilder();
        boolean inQuotes = false;
        boolean inBrackets = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"') {
                inQuotes = !inQuotes;
            } else if (!inQuotes && (c == '\\' || c == '_' || c == '*')) {
                i++;
            } else if (!inQuotes && (c == '[' || c == ']')) {
                inBrackets = c == '[';
            } else if (!inQuotes && !inBrackets) {
                bare.append(Character.toLowerCase(c));
            }
        }
        if (bare.indexOf("%") >= 0) {
            return PERCENT;
        }
        boolean hasDigits = bare.indexOf("0") >= 0 || bare.indexOf("#") >= 0;
        return !hasDigits && bare.chars().anyMatch(c -> "dmyhs".indexOf(c) >= 0) ? DATE : PLAIN;
    }
}
