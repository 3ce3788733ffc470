/**
 * Who is who across reports: which names and descriptions of several readings are one source, whom
 * it speaks for, and the words that say so.
 */
@NullMarked
package org.hearsay.source;

import org.jspecify.annotations.NullMarked;
