package vn.tiendo.preview;

import java.util.function.IntFunction;

/**
 * The words around notes for officials.
 *
 * @param title above all notes
 * @param lead who sees the notes and who does not
 * @param all the link to all notes, with their number
 * @param onPage above the notes of one page, with their number
 * @param told head of the column that says which figure it is, and why no page has it
 * @param value head of the column with the value in the data
 * @param place head of the column with its place in the data
 */
public record NoteWords(
        String title,
        String lead,
        IntFunction<String> all,
        IntFunction<String> onPage,
        String told,
        String value,
        String place) {}
