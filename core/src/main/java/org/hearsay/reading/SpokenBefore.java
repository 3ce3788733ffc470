package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.TokenRange;

/** The sources whose speakers are known already, in the order of their contents. Mutable. */
final class SpokenBefore {

  /** How many sources back a pronoun may look. */
  private static final int MEMORY = 8;

  private final List<Turn> turns = new ArrayList<>();

  /**
   * One source with those who speak.
   *
   * @param first the source's first token
   * @param plural true if several are meant
   */
  record Turn(int first, List<Integer> speakers, boolean plural) {

    Turn {
      speakers = List.copyOf(speakers);
    }
  }

  void add(Turn turn) {
    turns.add(turn);
  }

  /** The last source that begins in {@code range}. */
  Optional<Turn> last(TokenRange range) {
    int oldest = Math.max(0, turns.size() - MEMORY);
    Turn last = null;
    for (Turn turn : turns.subList(oldest, turns.size())) {
      boolean later = last == null || turn.first() >= last.first();
      last = range.contains(turn.first()) && later ? turn : last;
    }
    return Optional.ofNullable(last);
  }
}
