package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * "Kyodo, <em>citing military sources</em>, reported that X": the cited one is the source, whoever
 * cites is the relay, and both have the same content.
 */
final class CitedSources {

  private final Clues clues;
  private final Phrases phrases;

  CitedSources(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Adds the cited sources' attributions, and takes out those that make contents of them. */
  void add(Drafts drafts) {
    for (int token = 0; token < clues.text.size(); token++) {
      int end = citing(token);
      if (end > token) {
        TokenRange cue = new TokenRange(token, end);
        phrases
            .startingAt(end, clues.segmentEnd[token])
            .filter(phrases::maySpeak)
            .ifPresent(cited -> cite(cue, cited, drafts));
      }
    }
  }

  /** Where the words that cite end; {@code token} if none start there. */
  private int citing(int token) {
    if (phrases.is(token, "citing", "quoting")) {
      return token + 1;
    }
    boolean reference =
        (phrases.is(token, "with", "in") && phrases.is(token + 1, "reference"))
            && phrases.is(token + 2, "to");
    return reference ? token + 3 : token;
  }

  private void cite(TokenRange cue, TokenRange cited, Drafts drafts) {
    List<Draft> mistaken = new ArrayList<>();
    Optional<Draft> outer = Optional.empty();
    for (Draft draft : drafts.near(cue.first())) {
      if (overlap(draft.cue(), cue)) {
        mistaken.add(draft);
      } else if (isNear(draft, cue) && draft.outer().isEmpty()) {
        outer = Optional.of(outer.filter(o -> nearer(o, draft, cue)).orElse(draft));
      }
    }
    if (outer.isEmpty()) {
      return;
    }
    mistaken.forEach(drafts::remove);
    Draft relay = outer.get();
    relay.content(without(relay.content(), new TokenRange(cue.first(), cited.end())));
    Draft inner = new Draft(cue, Optional.of(cited), relay.content(), relay.confidence());
    inner.within(relay);
    mendSource(relay, new TokenRange(cue.first(), cited.end()));
    drafts.add(inner);
  }

  private static boolean overlap(TokenRange a, TokenRange b) {
    return a.first() < b.end() && b.first() < a.end();
  }

  /** In one sentence, and the citing words are not part of what is said. */
  private boolean isNear(Draft draft, TokenRange cue) {
    return !draft.cue().isEmpty()
        && clues.segment[draft.cue().first()] == clues.segment[cue.first()]
        && (!draft.holds(cue) || endsContent(draft, cue));
  }

  private boolean endsContent(Draft draft, TokenRange cue) {
    return draft.content().stream()
            .anyMatch(c -> c.contains(cue.first()) && c.end() - cue.first() < 12)
        && phrases.is(cue.first() - 1, ",");
  }

  private static boolean nearer(Draft known, Draft other, TokenRange cue) {
    return Math.abs(known.cue().first() - cue.first())
        <= Math.abs(other.cue().first() - cue.first());
  }

  private List<TokenRange> without(List<TokenRange> content, TokenRange phrase) {
    List<TokenRange> kept = new ArrayList<>();
    for (TokenRange range : content) {
      boolean cut = range.contains(phrase.first()) && phrase.first() - 1 > range.first();
      kept.add(cut ? new TokenRange(range.first(), phrase.first() - 1) : range);
    }
    return kept;
  }

  /** Whoever cites is named before the citing words or, when these come first, before the cue. */
  private void mendSource(Draft relay, TokenRange phrase) {
    boolean wrong = relay.source().isEmpty() || overlap(relay.source().get(), phrase);
    if (!wrong) {
      return;
    }
    int start = clues.segmentStart[phrase.first()];
    boolean opens = phrase.first() == start;
    int end = opens ? relay.cue().first() : phrase.first();
    while (end > start && (phrases.has(end - 1, PartOfSpeech.PUNCT) || isBetween(end - 1))) {
      end--;
    }
    Optional<TokenRange> who = phrases.endingAt(end, opens ? phrase.end() : start);
    who.ifPresent(found -> relay.source(Optional.of(found)));
  }

  private boolean isBetween(int token) {
    return phrases.has(token, PartOfSpeech.ADV) || phrases.has(token, PartOfSpeech.AUX);
  }
}
