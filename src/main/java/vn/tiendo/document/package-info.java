/**
 * Documents for Word: a {@link vn.tiendo.report.ReportDocument} becomes a DOCX file in the form of Decree 30/2020/NĐ-CP,
 * Annex I, always of the same bytes. Only this package knows how Word files are made.
 *
 * <p>Start reading at {@link vn.tiendo.document.WordDocument}.
 */
@NullMarked
package vn.tiendo.document;

import org.jspecify.annotations.NullMarked;
