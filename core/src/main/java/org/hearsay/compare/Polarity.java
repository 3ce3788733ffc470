package org.hearsay.compare;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a statement says is so, and what it says is not, in stems of words and names of their groups
 * of synonyms; each with those of the nouns next to it, who does it or to what it is done.
 *
 * @param said verbs, adjectives and the nouns of light verbs
 * @param denied those that it denies, also by their opposites
 * @param negates true if any of its words is negated
 */
record Polarity(Map<String, Set<String>> said, Map<String, Set<String>> denied, boolean negates) {

  /** Stands for a pronoun, which may be anybody. */
  static final String ANYBODY = "*";

  Polarity {
    said = Collections.unmodifiableMap(new TreeMap<>(said));
    denied = Collections.unmodifiableMap(new TreeMap<>(denied));
  }

  /** True if this denies what the other says, of the same thing or of one that may be. */
  boolean denies(Polarity other) {
    for (Map.Entry<String, Set<String>> event : denied.entrySet()) {
      Set<String> nouns = other.said.get(event.getKey());
      if (nouns != null && mayBeOne(event.getValue(), nouns)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeOne(Set<String> left, Set<String> right) {
    return isAnybody(left)
        || isAnybody(right)
        || left.stream().anyMatch(noun -> !noun.equals(ANYBODY) && right.contains(noun));
  }

  private static boolean isAnybody(Set<String> nouns) {
    return nouns.size() == 1 && nouns.contains(ANYBODY);
  }
}
