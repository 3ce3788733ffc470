package org.hearsay.mention;

import java.util.BitSet;
import org.hearsay.text.TokenizedText;

/** Which tokens stand between quotation marks, paragraph by paragraph. */
public final class QuotedTokens {

  private QuotedTokens() {}

  /** The tokens of {@code text} between quotation marks, the marks themselves left out. */
  public static BitSet of(TokenizedText text) {
    BitSet quoted = new BitSet(text.size());
    boolean open = false;
    int paragraph = -1;
    for (int token = 0; token < text.size(); token++) {
      int at = text.sentence(token).paragraph();
      open &= at == paragraph;
      paragraph = at;
      String word = text.word(token);
      boolean mark = word.equals("\"") || word.equals("''") || word.equals("``");
      open ^= mark;
      quoted.set(token, open && !mark);
    }
    return quoted;
  }
}
