/** Training of sequence models. */
@NullMarked
package org.hearsay.lab.sequence;

import org.jspecify.annotations.NullMarked;
