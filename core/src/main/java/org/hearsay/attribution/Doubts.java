package org.hearsay.attribution;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * Takes out what is rarely an attribution: acts ("was promoted to"), words without anyone behind
 * them ("See the page"), what somebody might be held for some day ("would be considered").
 */
final class Doubts {

  private static final double SURE_WITHOUT_SOURCE = 0.7;
  private static final double SURE_WITHOUT_CLASS = 0.58;

  private static final double SURE_OF_AN_ACT = 0.85;

  /** Bits of {@link WordSenses}: verbs of communication, cognition, emotion, perception. */
  private static final int OF_THE_MIND = 0b1111 << 5;

  private static final Set<String> PERHAPS =
      Set.of("will", "would", "shall", "should", "could", "may", "might", "must", "'ll", "'d");
  private static final Set<String> HELD =
      Set.of("considered", "treated", "regarded", "seen", "viewed", "deemed");
  private static final Set<String> HEARSAY =
      Set.of("reportedly", "allegedly", "purportedly", "supposedly");

  private final Clues clues;
  private final CueClasses classes;

  Doubts(Clues clues, CueClasses classes) {
    this.clues = clues;
    this.classes = classes;
  }

  /** Takes the doubtful ones out, except where others lie inside them. */
  void dispel(Drafts drafts) {
    drafts.innermost().stream().filter(this::isDoubtful).forEach(drafts::remove);
  }

  private boolean isDoubtful(Draft draft) {
    if (draft.cue().isEmpty()) {
      return false;
    }
    boolean unsure = draft.confidence() < SURE_WITHOUT_SOURCE && !namesReport(draft.cue());
    boolean unclear = classes.of(clues.text, draft.cue()) == CueClass.OTHER;
    return draft.source().isEmpty() && (unsure || isBareHearsay(draft.cue()))
        || unclear && draft.confidence() < SURE_WITHOUT_CLASS
        || unclear && draft.confidence() < SURE_OF_AN_ACT && isAct(draft.cue())
        || isHeldSomeDay(draft.cue());
  }

  /** "Reports emerged that", "according to charges": where the report stands for its source. */
  private boolean namesReport(TokenRange cue) {
    for (int i = cue.first(); i < cue.end(); i++) {
      if (clues.text.tag(i) == PartOfSpeech.NOUN && cue.size() > 1) {
        return true;
      }
    }
    return false;
  }

  /** Verbs alone, none of which is one of saying, thinking, feeling or perceiving. */
  private boolean isAct(TokenRange cue) {
    boolean acts = false;
    for (int i = cue.first(); i < cue.end(); i++) {
      boolean verb = clues.text.tag(i) == PartOfSpeech.VERB;
      boolean beside =
          clues.text.tag(i) == PartOfSpeech.ADV || clues.text.tag(i) == PartOfSpeech.AUX;
      if (verb ? (clues.sense[i] & OF_THE_MIND) != 0 : !beside) {
        return false;
      }
      acts |= verb;
    }
    return acts;
  }

  private boolean isBareHearsay(TokenRange cue) {
    return cue.size() == 1 && HEARSAY.contains(word(cue.first())) && !isProse(cue.first());
  }

  /** In a sentence that ends as sentences do; headlines do not. */
  private boolean isProse(int token) {
    return ".?!\"”".contains(clues.text.word(clues.segmentEnd[token] - 1));
  }

  /** "Would be considered a target": nobody holds that now. */
  private boolean isHeldSomeDay(TokenRange cue) {
    return cue.size() > 2
        && PERHAPS.contains(word(cue.first()))
        && word(cue.end() - 2).equals("be")
        && HELD.contains(word(cue.end() - 1));
  }

  private String word(int token) {
    return clues.text.word(token).toLowerCase(Locale.ROOT);
  }
}
