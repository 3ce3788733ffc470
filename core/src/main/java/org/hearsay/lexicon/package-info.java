/**
 * English words in the forms in which reports can be held against each other, and the word lists
 * that tell denials, doubts and the like.
 */
@NullMarked
package org.hearsay.lexicon;

import org.jspecify.annotations.NullMarked;
