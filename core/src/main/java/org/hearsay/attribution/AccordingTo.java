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

  private static final double CONFIDENCE = 0.5;

  private final Clues clues;
  private final Phrases phrases;

  AccordingTo(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Adds those inside other contents, and the second part of contents that were cut in two. */
  void add(Drafts drafts) {
    for (int token = 0; token + 2 < clues.text.size(); token++) {
      int end = cueEnd(token);
      if (end > token && end < clues.text.size()) {
        TokenRange cue = new TokenRange(token, end);
        Optional<TokenRange> who = phrases.startingAt(end, clues.segmentEnd[token]);
        who.ifPresent(source -> add(cue, source, drafts));
        nest(cue, drafts);
      }
    }
  }

  /** "According to the minutes, <em>a manager said</em> X": what is found inside came with it. */
  private void nest(TokenRange cue, Drafts drafts) {
    List<Draft> near = drafts.near(cue.first());
    for (Draft outer : near) {
      if (!outer.cue().isEmpty() && outer.cue().first() == cue.first()) {
        near.stream()
            .filter(d -> d != outer && d.outer().isEmpty() && !d.cue().isEmpty())
            .filter(d -> outer.holds(d.cue()) && d.source().filter(outer::holds).isPresent())
            .forEach(d -> inside(d, outer));
        return;
      }
    }
  }

  private void inside(Draft draft, Draft outer) {
    TokenRange source = draft.source().orElseThrow();
    int start = clues.segmentStart[source.first()];
    phrases
        .endingAt(source.end(), start)
        .filter(whole -> whole.first() < source.first() && outer.holds(whole))
        .filter(phrases::maySpeak)
        .ifPresent(whole -> draft.source(Optional.of(whole)));
    draft.within(outer);
  }

  /** Where "according to" or "as first reported by" ends; {@code token} if none starts there. */
  private int cueEnd(int token) {
    if (phrases.is(token, "according") && phrases.is(token + 1, "to")) {
      return token + 2;
    }
    int verb = phrases.is(token + 1, "first", "previously", "earlier") ? token + 2 : token + 1;
    boolean reported =
        phrases.is(token, "as")
            && phrases.is(verb, "reported", "noted", "stated", "announced", "described")
            && phrases.is(verb + 1, "by");
    return reported ? verb + 2 : token;
  }

  private void add(TokenRange cue, TokenRange source, Drafts drafts) {
    Optional<Draft> holder = Optional.empty();
    for (Draft draft : drafts.near(cue.first())) {
      if (cue.contains(draft.cue().first()) && !draft.cue().isEmpty()) {
        draft.cue(cue);
        complete(draft, source);
        return;
      }
      holder = draft.holds(cue) ? Optional.of(draft) : holder;
    }
    if (holder.isPresent()) {
      inside(holder.get(), cue, source, drafts).ifPresent(drafts::add);
    } else {
      inserted(cue, source).ifPresent(drafts::add);
    }
  }

  /** What stands around such words, where the models saw nothing. */
  private Optional<Draft> inserted(TokenRange cue, TokenRange source) {
    int start = clues.segmentStart[cue.first()];
    if (!clues.layout.role(start).isProse() || clues.quotes.isQuoted(cue.first())) {
      return Optional.empty();
    }
    int end = withoutStop(source.end());
    boolean goesOn = phrases.is(source.end(), ",") && end > source.end() + 2;
    if (cue.first() == start) {
      TokenRange rest = new TokenRange(source.end() + 1, Math.max(source.end() + 1, end));
      return goesOn ? Optional.of(draft(cue, source, rest)) : Optional.empty();
    }
    int comma = cue.first() - 1;
    if (!phrases.is(comma, ",") || comma <= start) {
      return Optional.empty();
    }
    Draft draft = draft(cue, source, new TokenRange(start, comma));
    boolean clause = clues.verbs[comma] > 0;
    boolean subject = phrases.endingAt(comma, start).filter(s -> s.first() == start).isPresent();
    if (!clause && goesOn && subject) {
      complete(draft, source);
      return Optional.of(draft);
    }
    return clause && end == source.end() ? Optional.of(draft) : Optional.empty();
  }

  private static Draft draft(TokenRange cue, TokenRange source, TokenRange content) {
    return new Draft(cue, Optional.of(source), List.of(content), CONFIDENCE);
  }

  /** One past the last token of the sentence before its full stop. */
  private int withoutStop(int first) {
    int end = clues.segmentEnd[first - 1];
    while (end > first && phrases.is(end - 1, ".", "!", "?")) {
      end--;
    }
    return end;
  }

  /** The rest of the sentence, where what stands before is no clause. */
  private void complete(Draft draft, TokenRange source) {
    List<TokenRange> content = draft.content();
    TokenRange first = content.get(0);
    int end = withoutStop(source.end());
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

  private Optional<Draft> inside(Draft outer, TokenRange cue, TokenRange source, Drafts drafts) {
    for (TokenRange content : outer.content()) {
      if (content.contains(cue.first())) {
        List<TokenRange> rest = new ArrayList<>();
        addPart(content.first(), cue.first(), rest);
        addPart(source.end(), content.end(), rest);
        if (rest.size() > 1 && !hasVerb(rest.get(1))) {
          rest.remove(1); // "as announced by the union on Monday"
        }
        if (rest.isEmpty()) {
          return Optional.empty();
        }
        Draft inner = new Draft(cue, Optional.of(source), rest, outer.confidence());
        if (outer.cue().isEmpty()) {
          drafts.remove(outer); // words that nobody had been found for
        } else {
          inner.within(outer);
        }
        return Optional.of(inner);
      }
    }
    return Optional.empty();
  }

  private boolean hasVerb(TokenRange range) {
    return clues.verbs[range.end() - 1] > clues.verbs[range.first()] || clues.isVerb(range.first());
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
