package org.hearsay.attribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * "It starts again.” <em>said Anna Holm</em>", "again” <em>she said</em>": who speaks right behind
 * a quotation, whatever mark stands before its end, where the models saw nothing.
 */
final class SaidBehind {

  private static final Set<CueClass> SAYING = EnumSet.of(CueClass.SAY, CueClass.CONFIRM);
  private static final Set<String> WHO = Set.of("he", "she", "they", "it");
  private static final double CONFIDENCE = 0.6;

  private final Clues clues;
  private final Phrases phrases;
  private final CueClasses classes;

  SaidBehind(Clues clues, CueClasses classes) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
    this.classes = classes;
  }

  /** Adds them where no attribution has its cue behind the quotation yet. */
  void add(Drafts drafts) {
    for (TokenRange quote : clues.quotes.all()) {
      int next = quote.end();
      boolean closed = quote.size() > 2 && clues.quotes.isMark(next - 1);
      if (closed && next < clues.text.size() && clues.segment[next] == clues.segment[next - 1]) {
        said(quote, clues.segmentEnd[next])
            .filter(draft -> isFree(draft, drafts))
            .ifPresent(draft -> add(draft, drafts));
      }
    }
  }

  private Optional<Draft> said(TokenRange quote, int end) {
    int first = quote.end();
    if (isSaying(first)) {
      return phrases
          .startingAt(first + 1, end)
          .filter(this::speaks)
          .map(who -> draft(quote, first, who));
    }
    return phrases
        .startingAt(first, end)
        .filter(who -> speaks(who) && isSaying(who.end()) && endsThere(who.end() + 1, end))
        .map(who -> draft(quote, who.end(), who));
  }

  private boolean endsThere(int token, int end) {
    return token >= end || phrases.has(token, PartOfSpeech.PUNCT);
  }

  private boolean isSaying(int verb) {
    return phrases.has(verb, PartOfSpeech.VERB)
        && phrases.takesClause(verb)
        && SAYING.contains(classes.of(clues.text, new TokenRange(verb, verb + 1)));
  }

  private boolean speaks(TokenRange who) {
    return phrases.maySpeak(who) || WHO.contains(phrases.word(who.first()));
  }

  private static Draft draft(TokenRange quote, int verb, TokenRange who) {
    TokenRange cue = new TokenRange(verb, verb + 1);
    return new Draft(cue, Optional.of(who), List.of(quote), CONFIDENCE);
  }

  private static boolean isFree(Draft said, Drafts drafts) {
    TokenRange cue = said.cue();
    return drafts.near(cue.first()).stream()
        .noneMatch(d -> Candidate.overlap(d.cue(), cue) || d.holds(cue));
  }

  /** In place of what was found with the quotation as its content, and nobody behind it. */
  private static void add(Draft said, Drafts drafts) {
    TokenRange quote = said.content().get(0);
    for (Draft other : drafts.between(quote.first(), quote.end())) {
      if (other.content().stream().anyMatch(c -> Candidate.overlap(c, quote))) {
        drafts.remove(other);
      }
    }
    drafts.add(said);
  }
}
