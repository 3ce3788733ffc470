package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Reads the offices that stand beside a name: "<em>the chairman of the port council,</em> Judge Ann
 * Poe", "Ann Poe, <em>head of the union</em>".
 */
final class Apposed {

  private static final int LONGEST = 12;

  private final TokenizedText text;

  Apposed(TokenizedText text) {
    this.text = text;
  }

  /** The phrases with an office in them right before and right behind a name. */
  List<String> beside(Span name) {
    TokenRange tokens = text.tokensIn(name);
    List<String> phrases = new ArrayList<>();
    before(tokens).ifPresent(phrases::add);
    behind(tokens).ifPresent(phrases::add);
    return phrases;
  }

  private Optional<String> before(TokenRange name) {
    int start = text.sentence(name.first()).firstToken();
    int first = name.first();
    int commas = 0;
    while (first > Math.max(start, name.first() - LONGEST) && commas < 2 && isOfPhrase(first - 1)) {
      first--;
      commas += text.word(first).equals(",") ? 1 : 0;
    }
    return phrase(commas == 2 ? first + 1 : first, name.first());
  }

  private Optional<String> behind(TokenRange name) {
    int end = Math.min(text.sentence(name.first()).endToken(), name.end() + LONGEST);
    if (name.end() >= end || !text.word(name.end()).equals(",")) {
      return Optional.empty();
    }
    int last = name.end() + 1;
    while (last < end && isOfPhrase(last) && !text.word(last).equals(",")) {
      last++;
    }
    boolean closed = last < end && (text.word(last).equals(",") || text.word(last).equals("."));
    return closed ? phrase(name.end() + 1, last) : Optional.empty();
  }

  private boolean isOfPhrase(int token) {
    PartOfSpeech tag = text.tag(token);
    return tag != PartOfSpeech.VERB
        && tag != PartOfSpeech.AUX
        && tag != PartOfSpeech.SCONJ
        && (tag != PartOfSpeech.PUNCT
            || text.word(token).equals(",")
            || text.word(token).equals("-"));
  }

  private Optional<String> phrase(int first, int end) {
    boolean office = false;
    for (int i = first; i < end; i++) {
      office |= VoiceWords.isHead(text.word(i).toLowerCase(Locale.ROOT));
    }
    return office ? Optional.of(text.span(first, end - 1).of(text.text())) : Optional.empty();
  }
}
