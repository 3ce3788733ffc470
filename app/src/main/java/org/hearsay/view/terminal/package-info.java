/** A comparison for people at a terminal: any width, with colours or without. */
@NullMarked
package org.hearsay.view.terminal;

import org.jspecify.annotations.NullMarked;
