package org.hearsay.attribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * "The government believes that X, <em>the minister said on Friday</em>": who reports a whole
 * sentence that credits somebody else.
 */
final class OuterReports {

  private static final Set<CueClass> REPORTING =
      EnumSet.of(CueClass.SAY, CueClass.BELIEVE, CueClass.CONFIRM);
  private static final int LONGEST = 14;
  private static final int LONGEST_TAIL = 10;

  private final Clues clues;
  private final Phrases phrases;
  private final CueClasses classes;

  OuterReports(Clues clues, CueClasses classes) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
    this.classes = classes;
  }

  /** Adds such reports around those attributions that end right before them. */
  void add(Drafts drafts) {
    for (Draft draft : drafts.all()) {
      TokenRange last = draft.content().get(draft.content().size() - 1);
      boolean leads = !draft.cue().isEmpty() && draft.cue().end() <= last.first();
      boolean free = leads && draft.outer().isEmpty() && opens(draft);
      if (free && phrases.is(last.end(), ",") && isFree(last.end(), drafts)) {
        around(draft, last.end()).ifPresent(drafts::add);
      }
    }
  }

  /** True if it opens its sentence, and says or denies something. */
  private boolean opens(Draft draft) {
    CueClass type = classes.of(clues.text, draft.cue());
    boolean says = REPORTING.contains(type) || type == CueClass.DENY || type == CueClass.SHOW;
    return says
        && draft.source().filter(s -> s.first() - clues.segmentStart[s.first()] < 2).isPresent();
  }

  private boolean isFree(int comma, Drafts drafts) {
    return drafts.between(comma, clues.segmentEnd[comma]).isEmpty();
  }

  private Optional<Draft> around(Draft draft, int comma) {
    int limit = clues.segmentEnd[comma];
    int verb = verb(comma + 2, Math.min(limit, comma + LONGEST));
    Optional<TokenRange> who = verb == 0 ? Optional.empty() : subject(comma, verb);
    if (who.isEmpty() || !isTail(verb + 1, limit)) {
      return Optional.empty();
    }
    int source = draft.source().orElseThrow().first();
    TokenRange all = new TokenRange(Math.min(source, draft.cue().first()), comma);
    Draft outer = new Draft(new TokenRange(verb, verb + 1), who, List.of(all), draft.confidence());
    draft.within(outer);
    return Optional.of(outer);
  }

  private int verb(int first, int end) {
    for (int i = first; i < end; i++) {
      if (phrases.isReportsAfterName(i)) {
        return i;
      }
      if (phrases.has(i, PartOfSpeech.VERB)) {
        boolean reports =
            phrases.takesClause(i)
                && !phrases.word(i).endsWith("ing")
                && REPORTING.contains(classes.of(clues.text, new TokenRange(i, i + 1)));
        return reports ? i : 0;
      }
    }
    return 0;
  }

  /** The phrase between comma and verb, or the name after it: ", one of them, Ann Poe, told". */
  private Optional<TokenRange> subject(int comma, int verb) {
    int end = phrases.beforeHaving(verb, comma);
    int close = phrases.is(end - 1, ",") ? end - 1 : end;
    return phrases
        .endingAt(close, comma + 1)
        .filter(phrases::maySpeak)
        .filter(who -> phrases.is(who.first() - 1, ","));
  }

  /** "On Friday", "told reporters in Oslo": nothing with a verb of its own. */
  private boolean isTail(int first, int limit) {
    int end = limit;
    for (int i = first; i < end; i++) {
      if (clues.isVerb(i) || clues.quotes.isMark(i)) {
        return false;
      }
    }
    return end - first <= LONGEST_TAIL;
  }
}
