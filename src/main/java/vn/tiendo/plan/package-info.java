/**
 * Decides which pages the site has, where they are and what stands on them.
 *
 * <p>Assessed data come in; a list of pages goes out, each with finished Vietnamese text, charts to draw and its path
 * in the site, as values of {@code view}. Only {@code build} knows this package. Start at
 * {@link vn.tiendo.plan.SitePlanner}.
 */
@NullMarked
package vn.tiendo.plan;

import org.jspecify.annotations.NullMarked;
