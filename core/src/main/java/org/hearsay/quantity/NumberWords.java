package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** What single English words count. Pure functions. */
public final class NumberWords {

  private NumberWords() {}

  /** The number that a word in lower case stands for: 12 for "twelve", 1000 for "thousand". */
  public static Optional<BigDecimal> value(String word) {
    return NumberWord.of(word).map(NumberWord::value);
  }
}
