package org.hearsay.quantity;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenizedText;

/** Tells cheaply which sentences can hold a number at all. */
final class NumberTrigger {

  private static final Set<String> WORDS =
      Stream.of("number-words", "fractions", "plural-scales")
          .flatMap(list -> Lexicon.lines(list).stream())
          .map(line -> line.substring(0, line.indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());

  /** Words that open a number without being one: "a dozen", "minus 5", "several hundred". */
  private static final Set<String> OPENERS = Set.of("a", "an", "minus", "several", "few", "couple");

  private NumberTrigger() {}

  /**
   * False only if no amount can start at the atom: a word that is no number word, before another
   * word.
   */
  static boolean mayStartAmount(Atoms atoms, int atom) {
    return switch (atoms.kind(atom)) {
      case DIGITS, SYMBOL -> true;
      case WORD -> {
        String word = atoms.word(atom);
        yield !atoms.isWord(atom + 1) || WORDS.contains(word) || OPENERS.contains(word);
      }
    };
  }

  /** False only if no token of the sentence has a digit or is or starts with a number word. */
  static boolean mayHoldNumber(TokenizedText text, Sentence sentence) {
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      if (triggers(text.word(token))) {
        return true;
      }
    }
    return false;
  }

  private static boolean triggers(String word) {
    boolean hyphen = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Characters.isDigit(c) || c > 127 && Character.getType(c) == Character.OTHER_NUMBER) {
        return true;
      }
      hyphen |= Characters.isHyphen(c);
    }
    return hyphen || word.length() >= 2 && WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
