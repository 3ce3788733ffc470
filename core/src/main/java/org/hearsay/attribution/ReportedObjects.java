package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * What a content passes on without a clause: "that <em>the builder denied any fraud</em>", "that
 * <em>doctors had ruled out a stroke</em>", "that <em>the army spoke of 300 men</em>".
 */
final class ReportedObjects {

  private static final Set<String> DENYING =
      Set.of("denied", "denies", "rejected", "rejects", "dismissed", "dismisses");
  private static final double CONFIDENCE = 0.5;

  private final Clues clues;
  private final Phrases phrases;

  ReportedObjects(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Adds what is reported so inside contents that hold no other attribution yet. */
  void add(Drafts drafts) {
    for (Draft outer : drafts.innermost()) {
      for (TokenRange content : outer.content()) {
        inside(outer, content).ifPresent(drafts::add);
      }
    }
  }

  private Optional<Draft> inside(Draft outer, TokenRange content) {
    for (int verb = content.first() + 1; verb + 2 < content.end(); verb++) {
      int end = cueEnd(verb);
      boolean free = end > verb && end < content.end() && !clues.quotes.isQuoted(verb);
      Optional<Draft> found = free ? reported(content, verb, end) : Optional.empty();
      if (found.isPresent()) {
        found.get().within(outer);
        return found;
      }
    }
    return Optional.empty();
  }

  private int cueEnd(int verb) {
    boolean rulesOut = phrases.is(verb, "ruled", "rules", "rule") && phrases.is(verb + 1, "out");
    boolean speaksOf =
        phrases.is(verb, "spoke", "speaks", "speak", "spoken") && phrases.is(verb + 1, "of");
    return rulesOut || speaksOf
        ? verb + 2
        : phrases.has(verb, PartOfSpeech.VERB) && DENYING.contains(phrases.word(verb))
            ? verb + 1
            : verb;
  }

  private Optional<Draft> reported(TokenRange content, int verb, int end) {
    int start = Math.max(content.first(), clues.segmentStart[verb]);
    int first = phrases.beforeAuxiliaries(verb, start);
    boolean passive = phrases.is(verb - 1, "was", "were", "been", "be", "is", "are");
    boolean comma = phrases.is(first - 1, ",");
    Optional<TokenRange> subject =
        phrases.endingAt(comma ? first - 1 : first, start).filter(phrases::maySpeak);
    Optional<TokenRange> object = object(end, Math.min(content.end(), clues.segmentEnd[verb]));
    if (passive || subject.isEmpty() || object.isEmpty()) {
      return Optional.empty();
    }
    TokenRange cue = new TokenRange(first, end);
    return Optional.of(new Draft(cue, subject, List.of(object.get()), CONFIDENCE));
  }

  /** Up to the end of the clause; a clause after "that" is another rule's. */
  private Optional<TokenRange> object(int first, int limit) {
    boolean noun =
        phrases.has(first, PartOfSpeech.DET)
            || phrases.has(first, PartOfSpeech.NOUN)
            || phrases.has(first, PartOfSpeech.PROPN)
            || phrases.has(first, PartOfSpeech.ADJ)
            || phrases.has(first, PartOfSpeech.NUM);
    return noun && limit > first + 1 ? Optional.of(new TokenRange(first, limit)) : Optional.empty();
  }
}
