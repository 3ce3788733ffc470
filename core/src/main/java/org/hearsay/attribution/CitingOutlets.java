package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * "According to the mayor, <em>quoted by Tass</em>, X" and "records <em>seen by Reuters</em>": who
 * stands after "by" is the relay.
 */
final class CitingOutlets {

  private final Clues clues;
  private final Phrases phrases;

  CitingOutlets(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Adds the relays' attributions around those whose source is quoted. */
  void add(Drafts drafts) {
    for (int token = 1; token + 2 < clues.text.size(); token++) {
      boolean quoted =
          phrases.is(token, "cited", "quoted", "seen", "obtained", "reviewed", "relayed")
              && phrases.is(token + 1, "by")
              && !phrases.has(token - 1, PartOfSpeech.AUX);
      if (quoted) {
        TokenRange cue = new TokenRange(token, token + 2);
        phrases
            .startingAt(token + 2, clues.segmentEnd[token])
            .filter(phrases::maySpeak)
            .ifPresent(outlet -> quote(cue, outlet, drafts));
      }
    }
  }

  private void quote(TokenRange cue, TokenRange outlet, Drafts drafts) {
    List<Draft> mistaken = new ArrayList<>();
    Optional<Draft> inner = Optional.empty();
    for (Draft draft : drafts.near(cue.first())) {
      if (draft.cue().contains(cue.first()) || draft.cue().contains(cue.first() + 1)) {
        mistaken.add(draft);
      } else if (draft.outer().isEmpty() && sourceReaches(draft, cue, outlet)) {
        inner = Optional.of(draft);
      }
    }
    if (inner.isEmpty()) {
      return;
    }
    mistaken.forEach(drafts::remove);
    Draft quoted = inner.get();
    quoted.source(Optional.of(before(quoted, cue)));
    quoted.content(without(quoted.content(), cue, outlet));
    Draft relay = new Draft(cue, Optional.of(outlet), quoted.content(), quoted.confidence());
    quoted.within(relay);
    drafts.add(relay);
  }

  /** True if a draft's source ends right before the words, holds them, or is only the outlet. */
  private boolean sourceReaches(Draft draft, TokenRange cue, TokenRange outlet) {
    if (draft.source().isEmpty() || (draft.holds(cue) && !opensContent(draft, cue))) {
      return false;
    }
    TokenRange source = draft.source().get();
    int edge = edge(cue);
    boolean before =
        source.first() < edge && source.end() >= edge - 1 && source.end() <= outlet.end();
    boolean only = source.equals(outlet) || source.first() == outlet.first();
    return before || (only && phrases.endingAt(edge, clues.segmentStart[edge]).isPresent());
  }

  private static boolean opensContent(Draft draft, TokenRange cue) {
    return draft.content().stream().anyMatch(c -> c.first() == cue.first() && c.size() > 6);
  }

  /** The content without the insertion that it was taken to start with. */
  private List<TokenRange> without(List<TokenRange> content, TokenRange cue, TokenRange outlet) {
    List<TokenRange> kept = new ArrayList<>();
    for (TokenRange range : content) {
      int after = phrases.is(outlet.end(), ",") ? outlet.end() + 1 : outlet.end();
      boolean opens = range.first() == cue.first() && after < range.end();
      kept.add(opens ? new TokenRange(after, range.end()) : range);
    }
    return kept;
  }

  /** One past the last token of who is quoted: without comma and "as". */
  private int edge(TokenRange cue) {
    int edge = cue.first();
    while (edge > 1 && phrases.is(edge - 1, ",", "as")) {
      edge--;
    }
    return edge;
  }

  private TokenRange before(Draft quoted, TokenRange cue) {
    int edge = edge(cue);
    TokenRange source = quoted.source().orElseThrow();
    if (source.first() < edge) {
      return new TokenRange(source.first(), Math.min(edge, source.end()));
    }
    return phrases.endingAt(edge, clues.segmentStart[cue.first()]).orElse(source);
  }
}
