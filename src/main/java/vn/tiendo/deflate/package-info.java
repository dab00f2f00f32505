/**
 * Compresses bytes in the DEFLATE format (RFC 1951), always to the same bytes.
 *
 * <p>The JDK's own compressor is a zlib that differs from one JDK to the next, and so do its bytes; a
 * site must not. What comes in is any stream, what comes out is read by every ZIP, PNG and zlib
 * reader. Start reading at {@link vn.tiendo.deflate.DeflateStream}.
 */
@NullMarked
package vn.tiendo.deflate;

import org.jspecify.annotations.NullMarked;
