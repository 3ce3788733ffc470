package org.hearsay.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Headlines Written Like This: their capitals say nothing, so only those of their names count that
 * stand elsewhere in the text or whose words are known.
 */
final class TitleCase {

  private static final int FEWEST = 4;
  private static final int SHORT = 3;

  private final TokenizedText text;
  private final boolean[] titled;

  TitleCase(TokenizedText text) {
    this.text = text;
    titled = new boolean[text.sentences().size()];
    for (int s = 0; s < titled.length; s++) {
      titled[s] = isTitled(text.sentences().get(s));
    }
  }

  /** True if nearly all longer words of a sentence begin with a capital. */
  private boolean isTitled(Sentence sentence) {
    int capital = 0;
    int longer = 0;
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      String word = text.word(token);
      if (word.length() > SHORT && Character.isLetter(word.charAt(0))) {
        longer++;
        capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    boolean open = !text.word(sentence.endToken() - 1).equals(".");
    return longer >= FEWEST && capital * 10 >= longer * 9 && (open || common(sentence) > 1);
  }

  /** How many words with a capital are no proper nouns, the first not counted. */
  private int common(Sentence sentence) {
    int common = 0;
    for (int token = sentence.firstToken() + 1; token < sentence.endToken(); token++) {
      boolean capital = Grammar.isCapital(text, token);
      common += capital && text.tag(token) != PartOfSpeech.PROPN ? 1 : 0;
    }
    return common;
  }

  /** True if a token stands in a headline. */
  boolean holds(int token) {
    return titled[text.sentenceIndex(token)];
  }

  /** The names; of those that only a headline's capitals made, the parts that are known. */
  List<Candidate> sift(List<Candidate> names) {
    Set<String> elsewhere = new HashSet<>();
    for (Candidate name : names) {
      if (!holds(name.first())) {
        elsewhere.add(string(name.tokens()));
        elsewhere.add(text.word(name.last()));
      }
    }
    List<Candidate> kept = new ArrayList<>();
    for (Candidate name : names) {
      if (holds(name.first())) {
        addKnownParts(name, elsewhere, kept);
      } else {
        kept.add(name);
      }
    }
    return kept;
  }

  private void addKnownParts(Candidate name, Set<String> elsewhere, List<Candidate> kept) {
    int first = name.first();
    while (first <= name.last()) {
      int end = name.last() + 1;
      while (end > first && !isKnown(new TokenRange(first, end), elsewhere)) {
        end--;
      }
      if (end > first) {
        kept.add(new Candidate(new TokenRange(first, end), end - 1, Form.NAME, name.kind()));
      }
      first = Math.max(end, first + 1);
    }
  }

  private boolean isKnown(TokenRange tokens, Set<String> elsewhere) {
    String whole = string(tokens);
    Lexicon lexicon = Lexicon.shared();
    return elsewhere.contains(whole)
        || lexicon.isPlace(whole)
        || lexicon.isKnownBody(whole)
        || lexicon.isSurname(text.word(tokens.end() - 1)) && leadUp(tokens);
  }

  /** True if all words but the last are titles or given names. */
  private boolean leadUp(TokenRange tokens) {
    Lexicon lexicon = Lexicon.shared();
    for (int token = tokens.first(); token < tokens.end() - 1; token++) {
      if (!lexicon.isTitle(text.word(token)) && !lexicon.isGivenName(text.word(token))) {
        return false;
      }
    }
    return true;
  }

  private String string(TokenRange tokens) {
    return text.span(tokens.first(), tokens.end() - 1).of(text.text());
  }
}
