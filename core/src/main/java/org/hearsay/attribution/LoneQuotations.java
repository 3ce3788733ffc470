package org.hearsay.attribution;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.report.Role;
import org.hearsay.text.TokenRange;

/**
 * Quotations that no cue claims: those that go on from the paragraph before, those under the label
 * "Quote:", and those of which the report does not say whose they are.
 */
final class LoneQuotations {

  private static final int SHORTEST = 8;
  private static final int LONGEST_NAME = 8;
  private static final int FARTHEST = 400;
  private static final int MOST_CONTENTS = 12;
  private static final double CONFIDENCE = 0.4;

  private final Clues clues;
  private final Phrases phrases;

  LoneQuotations(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Gives lone quotations to whoever spoke last, or adds them as attributions of their own. */
  void add(Drafts drafts) {
    BitSet taken = new BitSet();
    for (Draft draft : drafts.all()) {
      if (isNobodys(draft) || isWithinQuotation(draft)) {
        drafts.remove(draft);
      } else {
        draft.content().forEach(c -> taken.set(c.first(), c.end()));
      }
    }
    for (TokenRange quote : clues.quotes.all()) {
      int next = taken.nextSetBit(quote.first());
      boolean free = next < 0 || next >= quote.end();
      if (free && isQuotation(quote)) {
        place(quote, drafts);
        taken.set(quote.first(), quote.end());
      }
    }
  }

  /** A whole quotation for which the models found neither cue nor source. */
  private boolean isNobodys(Draft draft) {
    TokenRange content = draft.content().get(0);
    return draft.cue().isEmpty()
        && draft.source().isEmpty()
        && draft.content().size() == 1
        && clues.quotes.isQuoted(content.first())
        && covers(content, clues.quotes.range(clues.quotes.at(content.first())));
  }

  /** "“People are asked to keep away.”": a cue that is the speaker's own word. */
  private boolean isWithinQuotation(Draft draft) {
    if (draft.cue().isEmpty() || !clues.quotes.isQuoted(draft.cue().first())) {
      return false;
    }
    TokenRange quote = clues.quotes.range(clues.quotes.at(draft.cue().first()));
    return isQuotation(quote)
        && draft.content().stream().allMatch(c -> holds(quote, c))
        && draft.source().stream().allMatch(s -> holds(quote, s));
  }

  private static boolean holds(TokenRange quote, TokenRange range) {
    return quote.first() <= range.first() && range.end() <= quote.end();
  }

  private boolean covers(TokenRange content, TokenRange quote) {
    return content.first() <= quote.first() + 1
        && content.end() >= quote.end() - 2
        && content.end() <= quote.end() + 1
        && isQuotation(quote);
  }

  /** Long, in the body, a paragraph of its own or after a colon: no scare quotes, no titles. */
  private boolean isQuotation(TokenRange quote) {
    boolean opens =
        clues.segmentStart[quote.first()] == quote.first() || phrases.is(quote.first() - 1, ":");
    return quote.size() >= SHORTEST
        && clues.layout.role(quote.first()) == Role.BODY
        && opens
        && (endsParagraph(quote.end()) || endsSentence(quote.end()));
  }

  /** "“…” Hale was speaking after a visit": a sentence of its own. */
  private boolean endsSentence(int end) {
    return clues.segmentStart[end] == end && phrases.is(end - 2, ".", "!", "?");
  }

  private int paragraph(int token) {
    return clues.text.sentence(token).paragraph();
  }

  private boolean opensParagraph(int token) {
    return token == 0 || paragraph(token - 1) != paragraph(token);
  }

  private boolean endsParagraph(int end) {
    int size = clues.text.size();
    return end >= size || paragraph(end) != paragraph(end - 1) || phrases.is(end, ".");
  }

  private void place(TokenRange quote, Drafts drafts) {
    Optional<Draft> last = lastBefore(quote.first(), drafts);
    boolean labelled = phrases.is(quote.first() - 1, ":");
    boolean goesOn = last.isPresent() && !labelled && isRunningOn(last.get(), quote);
    if (goesOn) {
      last.get().addContent(quote);
      return;
    }
    if (labelled && named(quote).isPresent()) {
      drafts.add(named(quote).get());
      return;
    }
    boolean label = labelled && quoteLabel(quote.first() - 1) >= 0;
    TokenRange cue =
        label
            ? new TokenRange(quoteLabel(quote.first() - 1), quote.first())
            : new TokenRange(quote.first(), quote.first());
    Optional<TokenRange> source =
        label ? last.flatMap(Draft::source) : new SpeakersBeside(clues).of(quote);
    drafts.add(new Draft(cue, source, List.of(quote), CONFIDENCE));
  }

  /** "Anna Holm: “…”". */
  private Optional<Draft> named(TokenRange quote) {
    int colon = quote.first() - 1;
    return phrases
        .endingAt(colon, clues.segmentStart[colon])
        .filter(who -> who.size() <= LONGEST_NAME && quoteLabel(colon) < 0)
        .filter(phrases::maySpeak)
        .map(
            who ->
                new Draft(
                    new TokenRange(colon, colon + 1),
                    Optional.of(who),
                    List.of(quote),
                    CONFIDENCE));
  }

  /** The last attribution of its own before a token. */
  private static Optional<Draft> lastBefore(int token, Drafts drafts) {
    return drafts.between(token - FARTHEST, token).stream()
        .filter(d -> d.outer().isEmpty() && last(d) <= token && d.cue().end() <= token)
        .max(Comparator.comparingInt(LoneQuotations::last));
  }

  private static int last(Draft draft) {
    return draft.content().get(draft.content().size() - 1).end();
  }

  /** True if the speaker's last words were quoted too, in the sentence right before. */
  private boolean isRunningOn(Draft draft, TokenRange quote) {
    int end = last(draft);
    boolean quoted = clues.quotes.isQuoted(end - 1) && draft.content().size() < MOST_CONTENTS;
    boolean cueBetween = !draft.cue().isEmpty() && draft.cue().first() >= end;
    int sentenceEnd = cueBetween ? clues.segmentEnd[draft.cue().first()] : end;
    return quoted && (end == quote.first() || sentenceEnd == quote.first());
  }

  /** Where the label "Quote" before a colon starts; -1 if there is none. */
  private int quoteLabel(int colon) {
    boolean label = phrases.is(colon - 1, "quote", "quotes", "quotation");
    return label && opensParagraph(colon - 1) ? colon - 1 : -1;
  }
}
