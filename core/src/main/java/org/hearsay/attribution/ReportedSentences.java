package org.hearsay.attribution;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenRange;

/**
 * The plainest forms of reported speech, where the models saw nothing: "X, the union announced."
 * and "The union announced that X".
 */
final class ReportedSentences {

  private static final Set<CueClass> REPORTING =
      EnumSet.of(CueClass.SAY, CueClass.CONFIRM, CueClass.BELIEVE);
  private static final double CONFIDENCE = 0.55;
  private static final int FARTHEST_THAT = 8;

  private final Clues clues;
  private final Phrases phrases;
  private final CueClasses classes;
  private final BitSet cues = new BitSet();
  private final BitSet contents = new BitSet();

  ReportedSentences(Clues clues, CueClasses classes) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
    this.classes = classes;
  }

  /** Adds such attributions; what was found inside one of them is put inside. */
  void add(Drafts drafts) {
    for (Draft draft : drafts.all()) {
      cues.set(draft.cue().first(), draft.cue().end());
      draft.content().forEach(c -> contents.set(c.first(), c.end()));
    }
    for (Sentence sentence : clues.layout.prose()) {
      reporting(sentence).ifPresent(draft -> add(draft, drafts));
    }
  }

  private void add(Draft draft, Drafts drafts) {
    for (Draft other : drafts.near(draft.cue().first())) {
      if (other.outer().isEmpty() && !other.cue().isEmpty() && draft.holds(other.cue())) {
        other.within(draft);
      }
    }
    drafts.add(draft);
  }

  private Optional<Draft> reporting(Sentence sentence) {
    for (int i = sentence.firstToken() + 1; i + 1 < sentence.endToken(); i++) {
      if (!cues.get(i) && !contents.get(i) && isReporting(i)) {
        int that = that(sentence, i);
        Optional<Draft> found =
            that > 0
                ? leading(sentence, i, that)
                : phrases.is(i - 1, "as")
                    ? announced(sentence, i)
                    : phrases.is(i - 1, ",") ? inverted(sentence, i) : trailing(sentence, i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isReporting(int verb) {
    boolean says = phrases.has(verb, PartOfSpeech.VERB) && phrases.takesClause(verb);
    return (says || phrases.isReportsAfterName(verb) && phrases.is(verb + 1, ".", ","))
        && !phrases.word(verb).endsWith("ing")
        && isReporting(classes.of(clues.text, new TokenRange(verb, verb + 1)), verb);
  }

  /** "Ruled that", "showed that": before a clause nearly every class of verbs reports. */
  private boolean isReporting(CueClass type, int verb) {
    return REPORTING.contains(type) || type != CueClass.OTHER && phrases.is(verb + 1, "that");
  }

  /** The "that" after a verb and, perhaps, "on Monday", "the paper"; 0 if there is none. */
  private int that(Sentence sentence, int verb) {
    if (phrases.is(verb, "told", "informed", "assured", "warned")) {
      int end = phrases.startingAt(verb + 1, sentence.endToken()).map(TokenRange::end).orElse(verb);
      return phrases.is(end, "that") ? end : 0;
    }
    int end = Math.min(sentence.endToken(), verb + FARTHEST_THAT);
    for (int i = verb + 1; i < end; i++) {
      if (phrases.is(i, "that")) {
        return i;
      }
      if (i == verb + 1 && !phrases.has(i, PartOfSpeech.ADP) || clues.isVerb(i)) {
        return 0;
      }
    }
    return 0;
  }

  /** "X, as announced by the union." */
  private Optional<Draft> announced(Sentence sentence, int verb) {
    int comma = verb - 2;
    TokenRange content =
        new TokenRange(sentence.firstToken(), Math.max(sentence.firstToken(), comma));
    if (!phrases.is(verb + 1, "by") || !phrases.is(comma, ",") || !isFreeClause(content)) {
      return Optional.empty();
    }
    TokenRange cue = new TokenRange(verb - 1, verb + 2);
    return phrases
        .startingAt(verb + 2, sentence.endToken())
        .filter(phrases::maySpeak)
        .map(who -> new Draft(cue, Optional.of(who), List.of(content), CONFIDENCE));
  }

  /** "The union announced that X." */
  private Optional<Draft> leading(Sentence sentence, int verb, int that) {
    Optional<TokenRange> who = subject(verb, sentence.firstToken());
    int end = sentence.endToken();
    while (end > verb && phrases.is(end - 1, ".", "!", "?")) {
      end--;
    }
    end = beforeNextCue(that, end);
    boolean cutsOther = end > that && contents.get(end) && contents.get(end - 1);
    if (who.isEmpty() || clues.quotes.isQuoted(verb) || end - that < 3 || cutsOther) {
      return Optional.empty();
    }
    TokenRange cue = new TokenRange(verb, verb + 1);
    return Optional.of(new Draft(cue, who, List.of(new TokenRange(that, end)), CONFIDENCE));
  }

  /** "Said that X and called for Y": where what was said ends. */
  private int beforeNextCue(int first, int end) {
    int cue = cues.nextSetBit(first);
    int joint = cue - 1;
    if (cue < 0 || cue >= end || !phrases.has(joint, PartOfSpeech.CCONJ)) {
      return end;
    }
    return phrases.is(joint - 1, ",") ? joint - 1 : joint;
  }

  /** "X, the union announced." */
  private Optional<Draft> trailing(Sentence sentence, int verb) {
    boolean ends = phrases.is(verb + 1, ".", ",", ";") || verb + 2 >= sentence.endToken();
    Optional<TokenRange> who = subject(verb, sentence.firstToken());
    if (!ends || who.isEmpty() || !phrases.is(who.get().first() - 1, ",")) {
      return Optional.empty();
    }
    int first = first(sentence);
    TokenRange content = new TokenRange(first, Math.max(first, who.get().first() - 1));
    return isFreeClause(content)
        ? Optional.of(new Draft(new TokenRange(verb, verb + 1), who, List.of(content), CONFIDENCE))
        : Optional.empty();
  }

  /** "X, announced the union." */
  private Optional<Draft> inverted(Sentence sentence, int verb) {
    TokenRange content = new TokenRange(first(sentence), Math.max(first(sentence), verb - 1));
    Optional<TokenRange> who =
        phrases.startingAt(verb + 1, sentence.endToken()).filter(phrases::maySpeak);
    boolean ends =
        who.map(w -> phrases.is(w.end(), ".", ",", ";") || w.end() == sentence.endToken())
            .orElse(false);
    return ends && isFreeClause(content)
        ? Optional.of(new Draft(new TokenRange(verb, verb + 1), who, List.of(content), CONFIDENCE))
        : Optional.empty();
  }

  /** The first token after a dash that opens speech. */
  private int first(Sentence sentence) {
    boolean dash = phrases.is(sentence.firstToken(), "—", "–", "―", "-");
    return dash ? sentence.firstToken() + 1 : sentence.firstToken();
  }

  private boolean isFreeClause(TokenRange content) {
    int next = contents.nextSetBit(content.first());
    boolean free = next < 0 || next >= content.end();
    return free
        && content.size() > 2
        && clues.verbs[content.end() - 1] > 0
        && !clues.quotes.isQuoted(content.first());
  }

  private Optional<TokenRange> subject(int verb, int start) {
    return phrases.endingAt(phrases.beforeHaving(verb, start), start).filter(phrases::maySpeak);
  }
}
