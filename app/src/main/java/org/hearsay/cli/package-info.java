/** The command line: {@code hearsay read}, {@code group} and {@code compare}. */
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
