/**
 * What pages, charts, cards and files show, as finished values, and where each of them stands in the site.
 *
 * <p>{@code plan} makes these values; {@code chart}, {@code card}, {@code render} and {@code export} turn them into
 * files and {@code write} puts them in their places. Whatever is shown is settled here already: nobody asks the data
 * again. Start at {@link vn.tiendo.view.SitePlan}, {@link vn.tiendo.view.UnitPage} and
 * {@link vn.tiendo.view.ChartSpec}.
 */
@NullMarked
package vn.tiendo.view;

import org.jspecify.annotations.NullMarked;
