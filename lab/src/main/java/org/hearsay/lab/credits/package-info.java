/** Measures how well credit lines are read. */
@NullMarked
package org.hearsay.lab.credits;

import org.jspecify.annotations.NullMarked;
