/** What may be shown of small counts, so that nobody can work them out from what is shown. */
@NullMarked
package vn.tiendo.disclosure;

import org.jspecify.annotations.NullMarked;
