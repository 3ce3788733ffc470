package org.hearsay.story;

import java.util.BitSet;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenizedText;

/** Which tokens of a text stand within quotation marks. A quote ends with its paragraph at last. */
final class QuotationMarks {

  private final BitSet inside = new BitSet();

  QuotationMarks(TokenizedText text) {
    boolean open = false;
    int paragraph = -1;
    for (Sentence sentence : text.sentences()) {
      open = open && sentence.paragraph() == paragraph;
      paragraph = sentence.paragraph();
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        open = isOpenAfter(text, t, open);
        inside.set(t, open);
      }
    }
  }

  private static boolean isOpenAfter(TokenizedText text, int token, boolean open) {
    char first = text.text().charAt(text.start(token));
    char last = text.text().charAt(text.end(token) - 1);
    if (first == '“' || first == '‘' || first == '„') {
      return last != '”';
    }
    if (last == '”') {
      return false;
    }
    return text.word(token).equals("\"") ? !open : open;
  }

  boolean isInside(int token) {
    return inside.get(token);
  }
}
