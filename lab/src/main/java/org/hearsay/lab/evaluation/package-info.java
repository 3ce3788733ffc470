/** Scores what Hearsay prints against gold data, and writes the figures down. */
@NullMarked
package org.hearsay.lab.evaluation;

import org.jspecify.annotations.NullMarked;
