/**
 * Labels for sequences, learned from examples: a linear-chain model over sparse features.
 *
 * <p>A {@link org.hearsay.sequence.FeatureExtractor} says what is seen at a position; a {@link
 * org.hearsay.sequence.SequenceModel} holds what was learned; a {@link
 * org.hearsay.sequence.SequenceTagger} puts the two together.
 */
@NullMarked
package org.hearsay.sequence;

import org.jspecify.annotations.NullMarked;
