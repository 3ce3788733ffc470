package org.hearsay.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the passages that one text has from another, also where a few words were changed. Names and
 * words within quotation marks may belong to a passage but do not make one: two reports that quote
 * the same words, or name the same bodies, have not copied each other.
 */
final class Alignment {

  /** Fewer plain words make no passage: set phrases run as long. */
  private static final int LEAST_PLAIN = 8;

  /** So many words may be changed, left out or put in between. */
  private static final int LONGEST_GAP = 4;

  /** After a gap so many words must be the same. */
  private static final int FOOTHOLD = 3;

  /** A passage may start so many words before the first shingle in common. */
  private static final int FARTHEST_BACK = 64;

  private final CopyText from;
  private final CopyText to;
  private final ShinglePlaces places;

  Alignment(CopyText from, CopyText to) {
    this.from = from;
    this.to = to;
    this.places = new ShinglePlaces(from);
  }

  /** The passages, in the order of the second text, not overlapping there. */
  List<Match> matches() {
    return isSame() ? List.of(forward(0, 0)) : parts();
  }

  /** True if both have the very same words, however few. */
  private boolean isSame() {
    boolean same = from.size() == to.size() && to.size() > 0;
    for (int i = 0; same && i < to.size(); i++) {
      same = from.word(i) == to.word(i);
    }
    return same;
  }

  private List<Match> parts() {
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
    for (int place : places.of(Shingles.hash(to, at))) {
      Match match = extend(place, at, free);
      longest = match.length() > longest.length() ? match : longest;
    }
    return longest;
  }

  private Match extend(int fromAt, int toAt, int free) {
    int back = 0;
    while (back < FARTHEST_BACK
        && fromAt - back > 0
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
        plain += from.isPlain(i) && to.isPlain(j) ? 1 : 0;
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
