package org.hearsay.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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
  POINTING(WordLists.words("pointing-words")),
  /** It speaks itself of a denial, or of something false. */
  DENYING(union(WordLists.words("denial-words"), WordLists.words("falsehood-words"))),
  /** It passes on what somebody claims. */
  CLAIMING(WordLists.words("claim-words")),
  /** Something in it may not be so. */
  NEGATED(WordLists.words("negation-words")),
  /** It says what cannot or should not be, not what is. */
  MODAL(Set.of("can", "ca", "cannot", "could", "must", "may", "might", "wo", "would", "should")),
  /** It tells somebody what to do. */
  ADDRESSING(Set.of("you", "your", "yourself", "let")),
  /** It is about the one who speaks. */
  FIRST_PERSON(Set.of("i", "me", "my")),
  /** It speaks of what is known or told. */
  KNOWING(WordLists.words("knowing-words")),
  /** It holds for the time being. */
  SO_FAR(Set.of("yet", "far", "currently", "initially", "immediately")),
  /** Of what people feel or may do, that there is none denies nothing: "no hope", "no reason". */
  ATTITUDE(WordLists.words("attitude-nouns")),
  /** It says how much there is, not whether: "no one has died more often than he". */
  COMPARING(Set.of("than")),
  /** It asks. */
  QUESTION(Set.of("?"));

  private final Set<String> words;

  Trait(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
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
