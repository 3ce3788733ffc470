/** Figures of one report: value, bound, direction of change, unit and what is counted. */
@NullMarked
package org.hearsay.quantity;

import org.jspecify.annotations.NullMarked;
