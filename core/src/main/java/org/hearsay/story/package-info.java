/** Reports that belong together, and copies among them. */
@NullMarked
package org.hearsay.story;

import org.jspecify.annotations.NullMarked;
