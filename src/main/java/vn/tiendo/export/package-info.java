/**
 * Makes the files to download – tables as CSV, JSON and workbooks, and catalogues of them – and the files about the
 * site: search, feed, sitemap, settings for servers.
 *
 * <p>Assessed data come in; files with their place in the site come out, each written only on request and row by row,
 * so that none is ever whole in memory. One list of columns makes all forms of a table. Start reading at {@link
 * vn.tiendo.export.Downloads}.
 */
@NullMarked
package vn.tiendo.export;

import org.jspecify.annotations.NullMarked;
