package org.hearsay.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the passages that one text has from another, also where a few words were changed. Words
 * within quotation marks may belong to a passage but do not make one: two reports that quote the
 * same words have not copied each other.
 */
final class Alignment {

  /** Fewer words outside quotation marks make no passage: names and titles run as long. */
  private static final int LEAST_PLAIN = 10;

  /** So many words may be changed, left out or put in between. */
  private static final int LONGEST_GAP = 4;

  /** After a gap so many words must be the same. */
  private static final int FOOTHOLD = 3;

  /** A shingle that one text repeats is looked up in its first places only. */
  private static final int MOST_PLACES = 4;

  private final CopyText from;
  private final CopyText to;
  private final Map<Long, List<Integer>> places = new HashMap<>();

  Alignment(CopyText from, CopyText to) {
    this.from = from;
    this.to = to;
    for (int i = 0; i + Shingles.LENGTH <= from.size(); i++) {
      List<Integer> same =
          places.computeIfAbsent(Shingles.hash(from, i), key -> new ArrayList<>(1));
      if (same.size() < MOST_PLACES) {
        same.add(i);
      }
    }
  }

  /** The passages, in the order of the second text, not overlapping there. */
  List<Match> matches() {
    List<Match> matches = new ArrayList<>();
    int free = 0;
    int at = 0;
    while (at + Shingles.LENGTH <= to.size()) {
      Match longest = longest(at, free);
      if (longest.plain() >= LEAST_PLAIN) {
        matches.add(longest);
      }
      at = Math.max(at, longest.toLast()) + 1;
      free = longest.plain() >= LEAST_PLAIN ? at : free;
    }
    return matches;
  }

  /** The longest match through the shingle at {@code at}; one of no words if there is none. */
  private Match longest(int at, int free) {
    Match longest = new Match(0, -1, at, at - 1, 0);
    for (int place : places.getOrDefault(Shingles.hash(to, at), List.of())) {
      Match match = extend(place, at, free);
      longest = match.length() > longest.length() ? match : longest;
    }
    return longest;
  }

  private Match extend(int fromAt, int toAt, int free) {
    int back = 0;
    while (fromAt - back > 0
        && toAt - back > free
        && from.word(fromAt - back - 1) == to.word(toAt - back - 1)) {
      back++;
    }
    return forward(fromAt - back, toAt - back);
  }

  private Match forward(int fromFirst, int toFirst) {
    int i = fromFirst;
    int j = toFirst;
    int plain = 0;
    Gap gap = new Gap(0, 0);
    while (!gap.equals(Gap.NONE)) {
      i += gap.left;
      j += gap.right;
      while (i < from.size() && j < to.size() && from.word(i) == to.word(j)) {
        plain += from.isQuoted(i) || to.isQuoted(j) ? 0 : 1;
        i++;
        j++;
      }
      gap = gap(i, j);
    }
    return new Match(fromFirst, i - 1, toFirst, j - 1, plain);
  }

  /** Words of either text to leave out. */
  private record Gap(int left, int right) {
    static final Gap NONE = new Gap(-1, -1);
  }

  /** The shortest gap after which both texts go on alike. */
  private Gap gap(int i, int j) {
    for (int sum = 1; sum <= 2 * LONGEST_GAP; sum++) {
      for (int left = Math.max(0, sum - LONGEST_GAP); left <= Math.min(sum, LONGEST_GAP); left++) {
        if (hasFoothold(i + left, j + sum - left)) {
          return new Gap(left, sum - left);
        }
      }
    }
    return Gap.NONE;
  }

  private boolean hasFoothold(int i, int j) {
    if (i + FOOTHOLD > from.size() || j + FOOTHOLD > to.size()) {
      return false;
    }
    for (int k = 0; k < FOOTHOLD; k++) {
      if (from.word(i + k) != to.word(j + k)) {
        return false;
      }
    }
    return true;
  }
}
