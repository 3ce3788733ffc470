package org.hearsay.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * Whom an attribution's source was given by: "The blog cites <em>an engineer who says</em> that X",
 * "<em>The Gazette:</em> an audit shows that X".
 */
final class CitedSpeakers {

  private static final Set<String> CITES = Set.of("cites", "cited", "quotes", "quoted");
  private static final int LONGEST_LABEL = 5;

  private final Clues clues;
  private final Phrases phrases;
  private final OutletPhrases outlets;

  CitedSpeakers(Clues clues, OutletPhrases outlets) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
    this.outlets = outlets;
  }

  /** Puts such attributions inside one of whoever cites them. */
  void add(Drafts drafts) {
    for (Draft draft : drafts.all()) {
      if (draft.source().isEmpty() || draft.cue().isEmpty()) {
        continue;
      }
      TokenRange source = draft.source().get();
      if (draft.outer().isPresent()) {
        cited(source).ifPresent(who -> passOn(draft, draft.outer().get(), who));
      } else {
        outer(draft, source)
            .ifPresent(
                outer -> {
                  draft.within(outer);
                  drafts.add(outer);
                });
      }
    }
  }

  /** "Cites an engineer who says X": of the citing, only X is content. */
  private static void passOn(Draft draft, Draft citing, TokenRange who) {
    if (citing.cue().end() == who.first()) {
      draft.source(Optional.of(who));
      citing.content(draft.content());
    }
  }

  /** The phrase before a "who" and behind "cites". */
  private Optional<TokenRange> cited(TokenRange source) {
    boolean who = phrases.is(source.first(), "who") && source.size() == 1;
    return who
        ? phrases
            .endingAt(source.first(), clues.segmentStart[source.first()])
            .filter(c -> CITES.contains(phrases.word(c.first() - 1)))
        : Optional.empty();
  }

  private Optional<Draft> outer(Draft draft, TokenRange source) {
    return phrases.is(source.first(), "who") && source.size() == 1
        ? cites(draft, source.first())
        : labelled(draft, source);
  }

  private Optional<Draft> cites(Draft draft, int who) {
    int start = clues.segmentStart[who];
    Optional<TokenRange> cited = cited(new TokenRange(who, who + 1));
    if (cited.isEmpty()) {
      return Optional.empty();
    }
    int verb = cited.get().first() - 1;
    draft.source(cited);
    boolean name = verb > start && verb - start <= LONGEST_LABEL && isName(start);
    return phrases
        .endingAt(verb, start)
        .filter(phrases::maySpeak)
        .or(() -> name ? Optional.of(new TokenRange(start, verb)) : Optional.empty())
        .map(by -> around(draft, by, new TokenRange(verb, verb + 1)));
  }

  private boolean isName(int token) {
    return phrases.has(token, PartOfSpeech.PROPN) || phrases.has(token, PartOfSpeech.DET);
  }

  /** An outlet and a colon at the start of a sentence, both taken into the source. */
  private Optional<Draft> labelled(Draft draft, TokenRange source) {
    if (phrases.is(source.first() - 1, ":")) {
      return labelBefore(draft, source.first() - 1);
    }
    int start = source.first();
    int colon = start + 1;
    while (colon < start + LONGEST_LABEL && !phrases.is(colon, ":")) {
      colon++;
    }
    boolean opens = clues.segmentStart[start] == start && phrases.is(colon, ":");
    TokenRange label = new TokenRange(start, colon);
    if (!opens || colon + 1 >= source.end() || !outlets.isOutlet(label)) {
      return Optional.empty();
    }
    draft.source(Optional.of(new TokenRange(colon + 1, source.end())));
    return Optional.of(around(draft, label, new TokenRange(colon, colon + 1)));
  }

  /** An outlet and a colon before the source. */
  private Optional<Draft> labelBefore(Draft draft, int colon) {
    int start = clues.segmentStart[colon];
    TokenRange label = new TokenRange(start, Math.max(start, colon));
    boolean outlet = !label.isEmpty() && label.size() <= LONGEST_LABEL && outlets.isOutlet(label);
    TokenRange cue = new TokenRange(colon, colon + 1);
    return outlet ? Optional.of(around(draft, label, cue)) : Optional.empty();
  }

  private static Draft around(Draft draft, TokenRange by, TokenRange cue) {
    return new Draft(cue, Optional.of(by), draft.content(), draft.confidence());
  }
}
