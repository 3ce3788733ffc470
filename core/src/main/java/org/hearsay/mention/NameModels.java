package org.hearsay.mention;

import org.hearsay.sequence.SequenceModel;

/**
 * What was learned about names.
 *
 * @param spans labels tokens with {@link NameLabels}
 * @param kinds labels a {@link NameGroup} with its {@link EntityKind}
 */
public record NameModels(SequenceModel spans, SequenceModel kinds) {}
