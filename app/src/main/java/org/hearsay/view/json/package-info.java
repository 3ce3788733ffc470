/** Readings, groups and comparisons as JSON, with offsets in Unicode code points. */
@NullMarked
package org.hearsay.view.json;

import org.jspecify.annotations.NullMarked;
