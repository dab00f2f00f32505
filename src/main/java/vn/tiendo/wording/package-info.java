/**
 * Says in Vietnamese what is known: figures, targets, progress, statuses, tasks and reports as words and sentences.
 *
 * <p>Assessed data come in; finished text goes out. It decides what a sentence says of which figure, never where the
 * sentence stands: that is the business of {@code plan}. Whoever publishes a sentence about a figure takes it from
 * here, so that there is one set of words. Start at {@link vn.tiendo.wording.Wording}.
 */
@NullMarked
package vn.tiendo.wording;

import org.jspecify.annotations.NullMarked;
