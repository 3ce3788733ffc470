package org.hearsay.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.WordLists;

/**
 * Words that reports use for much the same ("resign", "quit", "leave"), by their normal forms. Too
 * loose to be made one word, close enough to count in part. Immutable, shared.
 */
final class Kin {

  private static final Kin ENGLISH = new Kin();
  private static final BitSet NONE = new BitSet();

  private final Map<String, BitSet> groups = new HashMap<>();

  private Kin() {
    List<List<String>> lines = WordLists.lines("kin-words");
    for (int group = 0; group < lines.size(); group++) {
      for (String word : lines.get(group)) {
        groups.computeIfAbsent(form(word), f -> new BitSet()).set(group);
      }
    }
    groups.remove("");
  }

  private static String form(String word) {
    List<String> parts = new ArrayList<>(List.of(word.split("_")));
    return parts.size() == 1
        ? Lexicon.english().form(word)
        : Lexicon.english().formOfSeveral(parts);
  }

  static Kin english() {
    return ENGLISH;
  }

  /** The groups in which a normal form stands; not to be changed. */
  BitSet of(String form) {
    return groups.getOrDefault(form, NONE);
  }
}
