package org.hearsay.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Signs of some atoms written as one ("US$", "km/h", "m²"), with what they stand for; the longest
 * one wins. Case matters. Immutable.
 */
final class SignTable<T> {

  private static final int MOST_ATOMS = 5;

  /** Before a "$" that stands apart these are words of their own, or too likely to be. */
  private static final Set<String> NO_COUNTRY = Set.of("a", "A", "s", "S", "R");

  private final Map<String, T> values;
  private final Set<Character> firsts;

  SignTable(Map<String, T> values) {
    this.values = Map.copyOf(values);
    firsts = values.keySet().stream().map(sign -> sign.charAt(0)).collect(Collectors.toSet());
  }

  /** The longest sign that starts at atom {@code first}. */
  Optional<PhraseTable.Match<T>> startingAt(Atoms atoms, int first) {
    String start = atoms.form(first);
    if (start.isEmpty() || !firsts.contains(start.charAt(0))) {
      return Optional.empty();
    }
    Optional<PhraseTable.Match<T>> found = Optional.empty();
    StringBuilder sign = new StringBuilder();
    for (int at = first; at < Math.min(atoms.size(), first + MOST_ATOMS); at++) {
      if (at > first && !joins(atoms, at, sign)) {
        break;
      }
      T value = values.get(sign.append(atoms.form(at)).toString());
      if (value != null) {
        found = Optional.of(new PhraseTable.Match<>(first, at + 1, value));
      }
    }
    return found;
  }

  private static boolean joins(Atoms atoms, int at, CharSequence before) {
    return atoms.glued(at) || atoms.is(at, "$") && !NO_COUNTRY.contains(before.toString());
  }
}
