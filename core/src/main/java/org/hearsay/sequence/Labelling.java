package org.hearsay.sequence;

/**
 * One way to label a sequence.
 *
 * @param labels the number of a label for each position
 * @param score its logarithmic score; only differences between labellings of one sequence mean
 *     something
 */
@SuppressWarnings("ArrayRecordComponent") // one small number for each position
public record Labelling(int[] labels, double score) {}
