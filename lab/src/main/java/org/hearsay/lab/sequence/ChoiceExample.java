package org.hearsay.lab.sequence;

/**
 * Several things of which one is to be chosen.
 *
 * @param features numbers of the features of each
 * @param right which one
 */
@SuppressWarnings("ArrayRecordComponent") // millions of features
record ChoiceExample(int[][] features, int right) {}
