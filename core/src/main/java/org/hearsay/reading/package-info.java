/** A report with all that was read in it, and the reader that puts it together. */
@NullMarked
package org.hearsay.reading;

import org.jspecify.annotations.NullMarked;
