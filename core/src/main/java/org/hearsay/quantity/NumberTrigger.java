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

  private NumberTrigger() {}

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
