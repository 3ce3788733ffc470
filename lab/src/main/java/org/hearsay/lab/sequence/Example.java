package org.hearsay.lab.sequence;

/**
 * A sequence to learn from.
 *
 * @param features numbers of the features of all positions, one position after the other
 * @param ends one past the last feature of each position
 * @param labels the right label of each position
 */
@SuppressWarnings("ArrayRecordComponent") // millions of features
record Example(int[] features, int[] ends, int[] labels) {

  int start(int position) {
    return position == 0 ? 0 : ends[position - 1];
  }
}
