package org.hearsay.compare;

import java.util.BitSet;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.statement.ReadingWords;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Finds what a sentence only adds: ", where Ukrainian forces are active,". */
final class Asides {

  private static final Set<String> OPENERS = Set.of("which", "where", "who", "whose", "whom");
  private static final int ENOUGH = 3;
  private static final int LEAD = 4;

  private final ReadingWords words;
  private final TokenizedText text;

  Asides(ReadingWords words) {
    this.words = words;
    this.text = words.text();
  }

  /** The tokens of added clauses, if enough is said without them. */
  BitSet in(TokenRange range) {
    BitSet asides = new BitSet();
    for (int i = range.first(); i + 1 < range.end(); i++) {
      if (text.word(i).equals(",") && opens(i + 1, range)) {
        asides.set(i, end(i + 1, range));
      }
    }
    return said(range, asides) >= ENOUGH ? asides : new BitSet();
  }

  /** "which …", and "an area where …". */
  private boolean opens(int token, TokenRange range) {
    for (int i = token; i < Math.min(token + LEAD, range.end()); i++) {
      if (OPENERS.contains(text.word(i))) {
        return true;
      }
      PartOfSpeech tag = text.tag(i);
      boolean lead = tag == PartOfSpeech.DET || tag == PartOfSpeech.ADJ || tag == PartOfSpeech.NOUN;
      if (!lead) {
        return false;
      }
    }
    return false;
  }

  private int end(int from, TokenRange range) {
    for (int i = from; i < range.end(); i++) {
      if (text.word(i).equals(",")) {
        return i;
      }
    }
    return range.end();
  }

  private int said(TokenRange range, BitSet asides) {
    int said = 0;
    for (int i = range.first(); i < range.end(); i++) {
      String form = words.form(i);
      boolean weighty = !form.isEmpty() && !Lexicon.english().isCommon(form);
      said += weighty && !asides.get(i) ? 1 : 0;
    }
    return said;
  }
}
