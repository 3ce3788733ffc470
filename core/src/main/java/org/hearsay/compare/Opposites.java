package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.WordLists;

/** Words of which one says that the other is not so, in their normal forms. Immutable, shared. */
final class Opposites {

  private static final Opposites ENGLISH = new Opposites();
  private static final List<String> PREFIXES = List.of("un", "in", "im", "ir", "il", "dis", "non");
  private static final int SHORTEST = 4;

  private final Map<String, List<String>> opposites = new TreeMap<>();

  private Opposites() {
    for (List<String> pair : WordLists.lines("opposites")) {
      String left = Lexicon.english().form(pair.get(0));
      String right = Lexicon.english().form(pair.get(1));
      opposites.computeIfAbsent(left, w -> new ArrayList<>()).add(right);
      opposites.computeIfAbsent(right, w -> new ArrayList<>()).add(left);
    }
  }

  static Opposites english() {
    return ENGLISH;
  }

  /** The normal forms of what a word says is not so; {@code form} is its own normal form. */
  List<String> of(String word, String form) {
    List<String> found = new ArrayList<>(opposites.getOrDefault(form, List.of()));
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix) && word.length() >= prefix.length() + SHORTEST) {
        found.add(Lexicon.english().form(word.substring(prefix.length())));
      }
    }
    return found;
  }
}
