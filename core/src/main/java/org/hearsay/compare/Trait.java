package org.hearsay.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.lexicon.WordLists;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** How a statement is told, as far as single words of it show. */
enum Trait {
  /** What it says holds only on a condition. */
  CONDITIONAL(Set.of("if", "unless", "would", "should", "until")),
  FUTURE(Set.of("will", "'ll", "wo", "expected", "going", "plans", "planned", "intends")),
  YET(Set.of("yet")),
  NOBODY(Set.of("nobody", "none", "nothing")),
  /** It speaks of what another said, without saying what that was. */
  POINTING(WordLists.words("pointing-words"));

  private final Set<String> words;

  Trait(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  /** The traits of a stretch of text. */
  static Set<Trait> of(TokenizedText text, TokenRange range) {
    EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    for (int i = range.first(); i < range.end(); i++) {
      String word = text.word(i).toLowerCase(Locale.ROOT);
      for (Trait trait : ALL) {
        if (trait.words.contains(word)) {
          traits.add(trait);
        }
      }
    }
    return Collections.unmodifiableSet(traits);
  }

  private static final List<Trait> ALL = List.of(values());
}
