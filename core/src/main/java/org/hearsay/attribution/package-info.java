/** Who said what in one report: source, cue and content of every attribution. */
@NullMarked
package org.hearsay.attribution;

import org.jspecify.annotations.NullMarked;
