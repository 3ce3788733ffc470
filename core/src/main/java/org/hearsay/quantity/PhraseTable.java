package org.hearsay.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of some words with what they stand for; the longest one wins. Hyphens, and points glued
 * to a word, do not count: "year-old" is found as "year old", "sq. m" as "sq m". Immutable.
 */
final class PhraseTable<T> {

  /** A phrase found: the atoms [first, end) and what it stands for. */
  record Match<T>(int first, int end, T value) {}

  private static final int UNKNOWN = 0;

  private final Map<String, T> values;

  /** Most words of a phrase that starts with this word, and that ends with it. */
  private final Map<String, Integer> longestFrom = new HashMap<>();

  private final Map<String, Integer> longestTo = new HashMap<>();

  PhraseTable(Map<String, T> values) {
    this.values = Map.copyOf(values);
    for (String phrase : this.values.keySet()) {
      String[] words = phrase.split(" ");
      longestFrom.merge(words[0], words.length, Math::max);
      longestTo.merge(words[words.length - 1], words.length, Math::max);
    }
  }

  /** The longest phrase that starts at atom {@code first}. */
  Optional<Match<T>> startingAt(Atoms atoms, int first) {
    int most = longestFrom.getOrDefault(atoms.word(first), UNKNOWN);
    Optional<Match<T>> found = Optional.empty();
    StringBuilder phrase = new StringBuilder();
    int at = first;
    for (int words = 0; words < most && at < atoms.size(); words++) {
      phrase.append(words == 0 ? "" : " ").append(atoms.word(at));
      T value = values.get(phrase.toString());
      if (value != null) {
        found = Optional.of(new Match<>(first, at + 1, value));
      }
      at = next(atoms, at);
    }
    return found;
  }

  /** The longest phrase that ends before atom {@code end}. */
  Optional<Match<T>> endingAt(Atoms atoms, int end) {
    int most = longestTo.getOrDefault(atoms.word(end - 1), UNKNOWN);
    Optional<Match<T>> found = Optional.empty();
    String phrase = "";
    int at = end - 1;
    for (int words = 0; words < most && at >= 0; words++) {
      phrase = words == 0 ? atoms.word(at) : atoms.word(at) + " " + phrase;
      T value = values.get(phrase);
      if (value != null) {
        found = Optional.of(new Match<>(at, end, value));
      }
      at = atoms.isHyphen(at - 1) ? at - 2 : at - 1;
    }
    return found;
  }

  private static int next(Atoms atoms, int at) {
    int next = at + 1;
    if (atoms.is(next, ".") && atoms.glued(next) && atoms.isWord(next + 1)) {
      next++;
    }
    return atoms.isHyphen(next) ? next + 1 : next;
  }
}
