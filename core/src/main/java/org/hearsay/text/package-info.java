/** Text and its tokens: spans, sentences, parts of speech, and the way back to the original. */
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
