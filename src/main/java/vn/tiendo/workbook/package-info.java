/**
 * Excel's files, in and out: a form becomes a workbook of always the same bytes, and a workbook becomes cells with their
 * addresses. Only this package, {@code document} and {@code office} know Apache POI, and only the commands for forms and
 * reports load it.
 *
 * <p>Start reading at {@link vn.tiendo.workbook.FormWorkbook} and {@link vn.tiendo.workbook.WorkbookReader}.
 */
@NullMarked
package vn.tiendo.workbook;

import org.jspecify.annotations.NullMarked;
