package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.TokenRange;

/**
 * "According to" as an insertion: "X said that, <em>according to Y</em>, Z" makes Y the source of Z
 * inside what X said; "the judge, <em>according to her clerk</em>, will rule" has a content in two
 * parts.
 */
final class AccordingTo {

  private final Clues clues;
  private final Phrases phrases;

  AccordingTo(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Adds those inside other contents, and the second part of contents that were cut in two. */
  void add(Drafts drafts) {
    for (int token = 0; token + 2 < clues.text.size(); token++) {
      if (phrases.is(token, "according") && phrases.is(token + 1, "to")) {
        TokenRange cue = new TokenRange(token, token + 2);
        Optional<TokenRange> who = phrases.startingAt(token + 2, clues.segmentEnd[token]);
        who.ifPresent(source -> add(cue, source, drafts));
      }
    }
  }

  private void add(TokenRange cue, TokenRange source, Drafts drafts) {
    Optional<Draft> holder = Optional.empty();
    for (Draft draft : drafts.near(cue.first())) {
      if (draft.cue().first() == cue.first()) {
        complete(draft, source);
        return;
      }
      holder = draft.holds(cue) ? Optional.of(draft) : holder;
    }
    holder.flatMap(outer -> inside(outer, cue, source)).ifPresent(drafts::add);
  }

  /** The rest of the sentence, where what stands before is no clause. */
  private void complete(Draft draft, TokenRange source) {
    List<TokenRange> content = draft.content();
    TokenRange first = content.get(0);
    int end = clues.segmentEnd[source.first()];
    while (end > source.end() && phrases.is(end - 1, ".", "!", "?")) {
      end--;
    }
    boolean noClause =
        first.end() <= draft.cue().first()
            && clues.segmentStart[first.first()] == first.first()
            && clues.verbs[first.end() - 1] == 0;
    if (content.size() == 1
        && noClause
        && phrases.is(source.end(), ",")
        && end > source.end() + 1) {
      draft.addContent(new TokenRange(source.end() + 1, end));
    }
  }

  private Optional<Draft> inside(Draft outer, TokenRange cue, TokenRange source) {
    for (TokenRange content : outer.content()) {
      if (content.contains(cue.first())) {
        List<TokenRange> rest = new ArrayList<>();
        addPart(content.first(), cue.first(), rest);
        addPart(source.end(), content.end(), rest);
        if (rest.isEmpty()) {
          return Optional.empty();
        }
        Draft inner = new Draft(cue, Optional.of(source), rest, outer.confidence());
        inner.within(outer);
        return Optional.of(inner);
      }
    }
    return Optional.empty();
  }

  /** What stands between, without "that" and commas; nothing if only these stand there. */
  private void addPart(int from, int to, List<TokenRange> parts) {
    int first = from;
    int end = to;
    while (first < end && phrases.is(first, ",", "that")) {
      first++;
    }
    while (end > first && phrases.is(end - 1, ",")) {
      end--;
    }
    if (end > first) {
      parts.add(new TokenRange(first, end));
    }
  }
}
