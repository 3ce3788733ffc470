package org.hearsay.compare;

import java.util.Set;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Leaves aside what a sentence adds at its end: ", where Ukrainian forces are active". */
final class Asides {

  private static final Set<String> OPENERS = Set.of("which", "where", "who", "whose", "whom");
  private static final int ENOUGH = 3;

  private final ReadingWords words;

  Asides(ReadingWords words) {
    this.words = words;
  }

  /** The range up to a clause that only adds to it, if what stays says enough. */
  TokenRange without(TokenRange range) {
    TokenizedText text = words.text();
    int said = 0;
    for (int i = range.first(); i + 1 < range.end(); i++) {
      boolean opens = text.word(i).equals(",") && OPENERS.contains(text.word(i + 1));
      if (opens && said >= ENOUGH && !returns(i + 1, range)) {
        return new TokenRange(range.first(), i);
      }
      String form = words.form(i);
      said += form.isEmpty() || Lexicon.english().isCommon(form) ? 0 : 1;
    }
    return range;
  }

  /** True if the sentence goes on after the clause. */
  private boolean returns(int from, TokenRange range) {
    for (int i = from; i < range.end() - 1; i++) {
      if (words.text().word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }
}
