/** Trains and scores the finder of names, and makes its word lists again. */
@NullMarked
package org.hearsay.lab.mention;

import org.jspecify.annotations.NullMarked;
