package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A word that stands for a number. */
record NumberWord(Kind kind, BigDecimal value) {

  /** How the word combines with its neighbours. */
  enum Kind {
    /** One to nine: follows a ten. */
    DIGIT,
    /** Zero and ten to nineteen: stands alone below a hundred. */
    TEEN,
    TEN,
    HUNDRED,
    /** Thousand and up: multiplies what stands before. */
    SCALE,
    DOZEN
  }

  private static final Map<String, NumberWord> WORDS = load();

  /** The number word {@code word}, in lower case. */
  static Optional<NumberWord> of(String word) {
    return Optional.ofNullable(WORDS.get(word));
  }

  /** True for thousand, million, dozen and the like. */
  boolean multiplies() {
    return kind == Kind.HUNDRED || kind == Kind.SCALE || kind == Kind.DOZEN;
  }

  private static Map<String, NumberWord> load() {
    Map<String, NumberWord> words = new LinkedHashMap<>();
    for (String line : Lexicon.lines("number-words")) {
      String[] fields = line.split(" ");
      Kind kind = Kind.valueOf(fields[1].toUpperCase(Locale.ROOT));
      words.put(fields[0], new NumberWord(kind, new BigDecimal(fields[2])));
    }
    return Map.copyOf(words);
  }
}
