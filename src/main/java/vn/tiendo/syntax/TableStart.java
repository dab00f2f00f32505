package vn.tiendo.syntax;

import java.util.Optional;

/**
 * Where the rows of a CSV file begin: after a line such as {@code sep=;}, and after blank rows, of which Excel makes
 * separators alone.
 *
 * @param offset of the first row that is not blank; of the last row, where all are
 * @param line on which it begins, 1-based
 * @param declared the separator that the file names
 */
record TableStart(int offset, int line, Optional<Character> declared) {

    static TableStart of(String text) {
        Optional<Character> declared = Separator.declaredIn(text);
        int offset = declared.isPresent() ? Math.max(PhysicalLines.nextStart(text, 0), 0) : 0;
        int line = declared.isPresent() ? 2 : 1;
        int next = PhysicalLines.nextStart(text, offset);
        while (next >= 0 && isBlankRow(text, offset, declared)) {
            offset = next;
            line++;
            next = PhysicalLines.nextStart(text, offset);
        }
        return new TableStart(offset, line, declared);
    }

    private static boolean isBlankRow(String text, int start, Optional<Character> declared) {
        int end = PhysicalLines.endOf(text, start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Characters.isBlank(c) && !Separator.ALLOWED.contains(c) && !declared.equals(Optional.of(c))) {
                return false;
            }
        }
        return true;
    }
}
