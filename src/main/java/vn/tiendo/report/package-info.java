/**
 * Drafts the documents of the reporting season – yearly reports, reviews, letters about missing reports – from what the
 * pages say, as finished words in the form of Decree 30/2020/NĐ-CP.
 *
 * <p>Start reading at {@link vn.tiendo.report.ReportDraft}; the result is a {@link vn.tiendo.report.ReportDocument}.
 */
@NullMarked
package vn.tiendo.report;

import org.jspecify.annotations.NullMarked;
