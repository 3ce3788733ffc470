package org.hearsay.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Sentence;
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
    return longer >= FEWEST && capital * 10 >= longer * 9;
  }

  /** The names without those that only a headline's capitals made. */
  List<Candidate> sift(List<Candidate> names) {
    Set<String> elsewhere = new HashSet<>();
    for (Candidate name : names) {
      if (!titled[text.sentenceIndex(name.first())]) {
        elsewhere.add(string(name));
      }
    }
    List<Candidate> kept = new ArrayList<>();
    for (Candidate name : names) {
      boolean headline = titled[text.sentenceIndex(name.first())];
      if (!headline || elsewhere.contains(string(name)) || isKnown(name)) {
        kept.add(name);
      }
    }
    return kept;
  }

  private String string(Candidate name) {
    return text.span(name.first(), name.last()).of(text.text());
  }

  private boolean isKnown(Candidate name) {
    Lexicon lexicon = Lexicon.shared();
    String whole = string(name);
    return lexicon.isPlace(whole)
        || lexicon.isKnownBody(whole)
        || lexicon.isGivenName(text.word(name.first()))
        || lexicon.isTitle(text.word(name.first()))
        || name.tokens().size() == 1 && lexicon.isSurname(whole);
  }
}
