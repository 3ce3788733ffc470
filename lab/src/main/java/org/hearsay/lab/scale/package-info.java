/** Invented streams of any size, and what grouping them costs. */
@NullMarked
package org.hearsay.lab.scale;

import org.jspecify.annotations.NullMarked;
