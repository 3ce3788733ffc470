package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * "“I have never seen the like,” <em>sobbed one firefighter</em>": by its place any verb says what
 * is quoted before it. For quotations that the models gave to nobody.
 */
final class QuotedThenVerb {

  private static final int SHORTEST = 5;
  private static final double CONFIDENCE = 0.5;

  private final Clues clues;
  private final Phrases phrases;

  QuotedThenVerb(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Adds such attributions. */
  void add(Drafts drafts) {
    BitSet taken = new BitSet();
    for (Draft draft : drafts.all()) {
      draft.content().forEach(c -> taken.set(c.first(), c.end()));
      taken.set(draft.cue().first(), draft.cue().end());
    }
    for (TokenRange quote : clues.quotes.all()) {
      boolean free =
          taken.get(quote.first(), Math.min(quote.end() + 1, clues.text.size())).isEmpty();
      if (free && quote.size() >= SHORTEST && isCommaBeforeMark(quote)) {
        said(quote).ifPresent(drafts::add);
      }
    }
  }

  private boolean isCommaBeforeMark(TokenRange quote) {
    return phrases.is(quote.end() - 1, "\"") && phrases.is(quote.end() - 2, ",", "!", "?");
  }

  private Optional<Draft> said(TokenRange quote) {
    int verb = quote.end();
    boolean active =
        phrases.has(verb, PartOfSpeech.VERB)
            && !phrases.word(verb).endsWith("ing")
            && clues.layout.role(verb).isProse();
    return active
        ? phrases
            .startingAt(verb + 1, clues.segmentEnd[verb])
            .filter(phrases::maySpeak)
            .filter(who -> who.end() >= clues.segmentEnd[verb] || phrases.is(who.end(), ".", ","))
            .map(
                who ->
                    new Draft(
                        new TokenRange(verb, verb + 1),
                        Optional.of(who),
                        List.of(quote),
                        CONFIDENCE))
        : Optional.empty();
  }
}
