package org.hearsay.attribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * Clauses that a content passes on from someone else: "that <em>the army believes</em> the bridge
 * will hold". Told by grammar alone, where the models saw nothing.
 */
final class ReportedClauses {

  private static final Set<CueClass> REPORTING =
      EnumSet.of(CueClass.SAY, CueClass.BELIEVE, CueClass.CONFIRM, CueClass.SHOW, CueClass.DENY);
  private static final Set<String> TELLING =
      Set.of("told", "tell", "tells", "informed", "assured", "warned", "ordered", "notified");
  private static final double CONFIDENCE = 0.5;

  private final Clues clues;
  private final Phrases phrases;
  private final CueClasses classes;

  ReportedClauses(Clues clues, CueClasses classes) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
    this.classes = classes;
  }

  /** Adds what is reported inside contents that hold no other attribution yet. */
  void add(Drafts drafts) {
    for (Draft outer : drafts.innermost()) {
      for (TokenRange content : outer.content()) {
        inside(outer, content).ifPresent(drafts::add);
      }
    }
  }

  private Optional<Draft> inside(Draft outer, TokenRange content) {
    for (int verb = content.first() + 1; verb + 2 < content.end(); verb++) {
      if (isReporting(verb)) {
        Optional<Draft> found = reported(content, verb);
        found.ifPresent(draft -> draft.within(outer));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isReporting(int verb) {
    TokenRange cue = new TokenRange(verb, verb + 1);
    if (!phrases.has(verb, PartOfSpeech.VERB)
        || phrases.word(verb).endsWith("ing")
        || DraftFinder.isKnowledge(clues, cue)) {
      return false;
    }
    return TELLING.contains(phrases.word(verb))
        || phrases.takesClause(verb) && REPORTING.contains(classes.of(clues.text, cue));
  }

  private Optional<Draft> reported(TokenRange content, int verb) {
    int start = Math.max(content.first(), clues.segmentStart[verb]);
    int end = phrases.beforeAuxiliaries(verb, start);
    Optional<TokenRange> subject = phrases.endingAt(end, start).filter(phrases::maySpeak);
    int stop = Math.min(content.end(), clues.segmentEnd[verb]);
    int clause = clauseStart(verb, stop);
    boolean object = subject.map(who -> isObject(who, start)).orElse(true);
    if (object || clause >= stop || !isClause(verb, clause, stop)) {
      return Optional.empty();
    }
    TokenRange cue = new TokenRange(Math.min(verb, end), verb + 1);
    List<TokenRange> said = List.of(new TokenRange(clause, stop));
    return Optional.of(new Draft(cue, subject, said, CONFIDENCE));
  }

  /** "Men dissatisfied with <em>living</em>": what hangs on a preposition is no subject. */
  private boolean isObject(TokenRange phrase, int start) {
    int before = phrase.first() - 1;
    return before > start && phrases.is(before, "with", "of", "by", "from", "about", "without");
  }

  /** After the verb and whoever was told. */
  private int clauseStart(int verb, int stop) {
    if (TELLING.contains(phrases.word(verb))) {
      return phrases.startingAt(verb + 1, stop).map(TokenRange::end).orElse(verb + 1);
    }
    boolean told = phrases.has(verb + 1, PartOfSpeech.PRON) && phrases.is(verb + 2, "that");
    return told ? verb + 2 : verb + 1;
  }

  private boolean isClause(int verb, int first, int stop) {
    boolean toDo = TELLING.contains(phrases.word(verb)) && phrases.is(first, "to");
    boolean doing = phrases.word(first).endsWith("ing") && clues.isVerb(first);
    if (phrases.is(first, "that") || toDo || doing) {
      return true;
    }
    boolean starts =
        phrases.is(first, "at", "up", "as", "around", "about", "over", "under", "between")
            || phrases.has(first, PartOfSpeech.DET)
            || phrases.has(first, PartOfSpeech.PRON)
            || phrases.has(first, PartOfSpeech.NOUN)
            || phrases.has(first, PartOfSpeech.PROPN)
            || phrases.has(first, PartOfSpeech.ADJ)
            || phrases.has(first, PartOfSpeech.ADV)
            || phrases.has(first, PartOfSpeech.NUM);
    boolean verbInside = false;
    for (int i = first + 1; i < stop; i++) {
      verbInside |= phrases.has(i, PartOfSpeech.VERB) || phrases.has(i, PartOfSpeech.AUX);
    }
    return starts && verbInside;
  }
}
