package vn.tiendo.preview;

import java.util.function.IntFunction;

/**
 * The words around notes for officials.
 *
 * @param title over all of them
 * @param lead who sees them and who does not
 * @param all the link to all of them, of which there are so many
 * @param onPage over those of one page, of which there are so many
 * @param told head of the column that says what a figure is of, and why no page has it
 * @param value head of the column with what the data have
 * @param place head of the column that says where it stands
 */
public record NoteWords(
        String title,
        String lead,
        IntFunction<String> all,
        IntFunction<String> onPage,
        String told,
        String value,
        String place) {}
