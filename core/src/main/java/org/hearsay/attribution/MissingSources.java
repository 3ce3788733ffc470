package org.hearsay.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/** Finds the source where the models found only cue and content. */
final class MissingSources {

  private static final Set<String> PASSIVE =
      Set.of("was", "were", "is", "are", "be", "been", "being", "'s", "'re");
  private static final Set<String> REPORTED =
      Set.of("reported", "said", "believed", "alleged", "expected", "considered", "thought");

  /** Participles that, before "to be", tell what is held of someone. */
  private static final Set<String> HELD =
      Set.of("believed", "thought", "considered", "feared", "alleged", "reported", "presumed");

  private static final Set<String> WHO =
      Set.of("he", "she", "they", "we", "i", "who", "some", "many", "others");

  private static final int LONGEST_INSERTION = 20;

  private final Clues clues;
  private final Phrases phrases;

  MissingSources(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  void fill(Drafts drafts) {
    for (Draft draft : drafts.all()) {
      if (isPassiveSubject(draft)) {
        draft.source(Optional.empty());
        continue;
      }
      if (draft.source().isEmpty() && !draft.cue().isEmpty()) {
        draft.source(subject(draft).or(() -> inverted(draft)).or(() -> shared(draft, drafts)));
      }
    }
  }

  /**
   * Takes out, inside contents, what is held of someone by nobody named: "said that troops
   * <em>believed</em> to be in the town may leave" is all the speaker's.
   */
  void removePassive(Drafts drafts) {
    drafts.innermost().stream()
        .filter(draft -> draft.outer().isPresent() && isPassiveSubject(draft))
        .forEach(drafts::remove);
  }

  /** "Twelve <em>are reported</em> to be hurt": who is spoken of does not speak. */
  private boolean isPassiveSubject(Draft draft) {
    TokenRange cue = draft.cue();
    boolean passive =
        cue.size() > 1
            && PASSIVE.contains(phrases.word(cue.first()))
            && REPORTED.contains(phrases.word(cue.end() - 1));
    return (passive || isHeldToBe(draft))
        && draft.source().filter(s -> s.end() == cue.first()).isPresent();
  }

  /** "Troops <em>believed</em> to be in the town", "a man <em>accused</em> of theft". */
  private boolean isHeldToBe(Draft draft) {
    int last = draft.cue().end() - 1;
    boolean toBe = phrases.is(last + 1, "to") && phrases.is(last + 2, "be", "have");
    boolean accused = phrases.is(last, "of") && phrases.is(last - 1, "accused");
    return accused || HELD.contains(phrases.word(last)) && (toBe || phrases.is(last + 1, "dead"));
  }

  /** "The ministry [has] suggested that": the phrase before an active verb. */
  private Optional<TokenRange> subject(Draft draft) {
    TokenRange cue = draft.cue();
    if (!startsActive(cue) || isHeldToBe(draft)) {
      return Optional.empty();
    }
    int end = cue.first();
    int start = clues.segmentStart[end];
    while (end > start && (isAuxiliary(end - 1) || phrases.has(end - 1, PartOfSpeech.ADV))) {
      end--;
    }
    end = beforeInsertion(end, start);
    return phrases.endingAt(end, start).filter(this::speaks).filter(range -> isFree(draft, range));
  }

  /** "Reports, cited by Reuters, suggest": where the phrase before the insertion ends. */
  private int beforeInsertion(int end, int start) {
    if (!phrases.is(end - 1, ",")) {
      return end;
    }
    int comma = clues.breakBefore[end - 1];
    boolean inserted = comma > start && phrases.is(comma, ",") && end - comma < LONGEST_INSERTION;
    return inserted ? comma : end;
  }

  private boolean startsActive(TokenRange cue) {
    boolean verb = false;
    for (int i = cue.first(); i < cue.end(); i++) {
      verb |= phrases.has(i, PartOfSpeech.VERB);
      if (PASSIVE.contains(phrases.word(i))) {
        return false;
      }
    }
    boolean participle = phrases.word(cue.first()).endsWith("ing");
    return verb && !participle && !PASSIVE.contains(phrases.word(cue.first() - 1));
  }

  private boolean isAuxiliary(int token) {
    return phrases.has(token, PartOfSpeech.AUX) && !PASSIVE.contains(phrases.word(token));
  }

  /** "…," said the minister: the phrase after a verb that follows its content. */
  private Optional<TokenRange> inverted(Draft draft) {
    TokenRange cue = draft.cue();
    boolean follows = draft.content().get(0).end() <= cue.first();
    boolean said = phrases.has(cue.end() - 1, PartOfSpeech.VERB) && startsActive(cue);
    return follows && said
        ? phrases
            .startingAt(cue.end(), clues.segmentEnd[cue.first()])
            .filter(this::speaks)
            .filter(range -> isFree(draft, range))
        : Optional.empty();
  }

  /** "He left, adding that …": whoever said what was said before in the sentence. */
  private Optional<TokenRange> shared(Draft draft, Drafts drafts) {
    TokenRange cue = draft.cue();
    boolean joined = phrases.has(cue.first() - 1, PartOfSpeech.CCONJ) && startsActive(cue);
    if (!phrases.word(cue.first()).endsWith("ing") && !joined) {
      return Optional.empty();
    }
    Optional<TokenRange> nearest = Optional.empty();
    for (Draft other : drafts.near(cue.first())) {
      boolean before =
          other.source().isPresent()
              && other.cue().first() < cue.first()
              && clues.segment[other.source().get().first()] == clues.segment[cue.first()]
              && isFree(draft, other.source().get());
      if (before && nearest.map(n -> n.first() < other.source().get().first()).orElse(true)) {
        nearest = other.source();
      }
    }
    return nearest;
  }

  private boolean speaks(TokenRange phrase) {
    return phrases.maySpeak(phrase) || WHO.contains(phrases.word(phrases.head(phrase)));
  }

  private static boolean isFree(Draft draft, TokenRange range) {
    return draft.content().stream()
        .allMatch(c -> c.end() <= range.first() || range.end() <= c.first());
  }
}
