/** Classes of words, learned from plain text. */
@NullMarked
package org.hearsay.lab.cluster;

import org.jspecify.annotations.NullMarked;
