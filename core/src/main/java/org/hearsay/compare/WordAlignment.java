package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.TokenRange;

/** Two wordings laid against each other: the longest sequence of words that both have in order. */
final class WordAlignment {

  private static final int LONGEST = 400;

  private final boolean[] left;
  private final boolean[] right;
  private final int shared;

  /** Words beyond the 400th of each side count as different. */
  WordAlignment(List<String> leftWords, List<String> rightWords) {
    List<String> a = leftWords.subList(0, Math.min(LONGEST, leftWords.size()));
    List<String> b = rightWords.subList(0, Math.min(LONGEST, rightWords.size()));
    left = new boolean[leftWords.size()];
    right = new boolean[rightWords.size()];
    shared = trace(a, b, lengths(a, b));
  }

  private static int[][] lengths(List<String> a, List<String> b) {
    int[][] lengths = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int k = b.size() - 1; k >= 0; k--) {
        lengths[i][k] =
            a.get(i).equals(b.get(k))
                ? lengths[i + 1][k + 1] + 1
                : Math.max(lengths[i + 1][k], lengths[i][k + 1]);
      }
    }
    return lengths;
  }

  private int trace(List<String> a, List<String> b, int[][] lengths) {
    int i = 0;
    int k = 0;
    while (i < a.size() && k < b.size()) {
      if (a.get(i).equals(b.get(k))) {
        left[i++] = true;
        right[k++] = true;
      } else if (lengths[i + 1][k] >= lengths[i][k + 1]) {
        i++;
      } else {
        k++;
      }
    }
    return lengths[0][0];
  }

  /** How many words both have in the same order. */
  int shared() {
    return shared;
  }

  /** The share of the shorter wording that stands in the longer one, 0 to 1. */
  double ratio() {
    int shorter = Math.min(left.length, right.length);
    return shorter == 0 ? 0 : (double) shared / shorter;
  }

  /** Positions of words of the left wording that the right one lacks. */
  List<Integer> onlyLeft() {
    return missing(left);
  }

  /** Positions of words of the right wording that the left one lacks. */
  List<Integer> onlyRight() {
    return missing(right);
  }

  /**
   * Words of the left wording that the right one leaves out between others that it has, so many at
   * least on either side.
   */
  List<Integer> cut(int around) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      if (left[i]) {
        kept.add(i);
      }
    }
    if (kept.size() < 2 * around) {
      return List.of();
    }
    int from = kept.get(around - 1);
    int to = kept.get(kept.size() - around);
    return missing(left).stream().filter(i -> i > from && i < to).toList();
  }

  /** Positions of words of the left wording that stand where the right one has other words. */
  List<Integer> replaced() {
    List<Integer> replaced = new ArrayList<>();
    int i = 0;
    int k = 0;
    while (i < left.length || k < right.length) {
      int leftGap = gap(left, i);
      int rightGap = gap(right, k);
      for (int word = i; word < leftGap && rightGap > k; word++) {
        replaced.add(word);
      }
      i = leftGap + 1;
      k = rightGap + 1;
    }
    return replaced;
  }

  /**
   * Where both differ between words that they share: some of the one stand for some of the other.
   */
  record Gap(TokenRange left, TokenRange right) {}

  /** The places where the right wording has words that the left one lacks. */
  List<Gap> additions() {
    List<Gap> gaps = new ArrayList<>();
    int i = 0;
    int k = 0;
    while (i < left.length || k < right.length) {
      int leftGap = gap(left, i);
      int rightGap = gap(right, k);
      if (rightGap > k) {
        gaps.add(new Gap(new TokenRange(i, leftGap), new TokenRange(k, rightGap)));
      }
      i = leftGap + 1;
      k = rightGap + 1;
    }
    return gaps;
  }

  /** The first word from {@code from} on that both have. */
  private static int gap(boolean[] found, int from) {
    int at = from;
    while (at < found.length && !found[at]) {
      at++;
    }
    return at;
  }

  private static List<Integer> missing(boolean[] found) {
    List<Integer> missing = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (!found[i]) {
        missing.add(i);
      }
    }
    return missing;
  }
}
