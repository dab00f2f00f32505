/**
 * Decides which pages the site has, where they are and what stands on them.
 *
 * <p>Assessed data comes in; a list of pages comes out, each with finished Vietnamese text, charts
 * to draw and its path in the site. Templates never compute: what they show is settled here.
 */
@NullMarked
package vn.tiendo.plan;

import org.jspecify.annotations.NullMarked;
