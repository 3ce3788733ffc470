package org.hearsay.attribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenRange;

/**
 * "Both Cairo and Khartoum denied the closure": subject, verb and object, where models saw nothing.
 */
final class PlainVerbs {

  private static final double CONFIDENCE = 0.5;
  private static final Set<CueClass> SAYING =
      EnumSet.of(CueClass.SAY, CueClass.DENY, CueClass.CONFIRM);

  private final Clues clues;
  private final Phrases phrases;
  private final CueClasses classes;

  PlainVerbs(Clues clues, CueClasses classes) {
    this.classes = classes;
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Adds such attributions where nothing else was found. */
  void add(Drafts drafts) {
    java.util.BitSet taken = new java.util.BitSet();
    for (Draft draft : drafts.all()) {
      taken.set(draft.cue().first(), draft.cue().end());
      draft.content().forEach(c -> taken.set(c.first(), c.end()));
      draft.source().ifPresent(s -> taken.set(s.first(), s.end()));
    }
    for (Sentence sentence : clues.layout.prose()) {
      for (int i = sentence.firstToken() + 1; i + 1 < sentence.endToken(); i++) {
        if (!taken.get(i) && isPlain(i)) {
          attribution(sentence, i, drafts)
              .filter(
                  draft ->
                      taken
                          .get(draft.content().get(0).first(), draft.content().get(0).end())
                          .isEmpty())
              .ifPresent(drafts::add);
        }
      }
    }
  }

  private boolean isPlain(int verb) {
    return phrases.has(verb, PartOfSpeech.VERB) && (isPlainVerb(verb) || isGerundVerb(verb));
  }

  /** "Reported seeing", "denied taking". */
  private boolean isGerundVerb(int verb) {
    return isGerund(verb + 1)
        && phrases.takesClause(verb)
        && SAYING.contains(classes.of(clues.text, new TokenRange(verb, verb + 1)));
  }

  private boolean isGerund(int token) {
    boolean verb = phrases.has(token, PartOfSpeech.VERB) || phrases.has(token, PartOfSpeech.SCONJ);
    return verb && phrases.word(token).endsWith("ing");
  }

  /** Up to the next mark or the next verb joined by "and". */
  private int clauseEnd(int first) {
    int end = clues.breakAfter[first];
    for (int i = first + 1; i < end; i++) {
      if (phrases.has(i, PartOfSpeech.CCONJ) && phrases.has(i + 1, PartOfSpeech.VERB)) {
        return i;
      }
    }
    return end;
  }

  /** "Reported seeing no boats and <em>doubted</em> their number": whoever spoke just before. */
  private static Optional<TokenRange> shared(int verb, Drafts drafts) {
    for (Draft draft : drafts.near(verb)) {
      boolean before =
          draft.content().get(0).end() == verb - 1
              && draft.cue().end() <= draft.content().get(0).first();
      if (before && draft.source().isPresent()) {
        return draft.source();
      }
    }
    return Optional.empty();
  }

  private boolean isPlainVerb(int verb) {
    return BaseForms.of(phrases.word(verb), true).stream().anyMatch(WordList.PLAIN_VERBS::has);
  }

  private Optional<Draft> attribution(Sentence sentence, int verb, Drafts drafts) {
    int end = phrases.beforeHaving(verb, sentence.firstToken());
    Optional<TokenRange> subject =
        phrases
            .endingAt(end, sentence.firstToken())
            .filter(who -> isGerund(verb + 1) || phrases.maySpeak(who))
            .or(
                () ->
                    phrases.has(verb - 1, PartOfSpeech.CCONJ)
                        ? shared(verb, drafts)
                        : Optional.empty());
    Optional<TokenRange> object =
        isGerund(verb + 1)
            ? Optional.of(new TokenRange(verb + 1, clauseEnd(verb + 1)))
            : phrases.startingAt(verb + 1, sentence.endToken());
    if (subject.isEmpty() || object.isEmpty()) {
      return Optional.empty();
    }
    TokenRange cue = new TokenRange(end, verb + 1);
    return Optional.of(new Draft(cue, subject, List.of(object.get()), CONFIDENCE));
  }
}
