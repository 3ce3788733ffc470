package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * "X, a union official said, AFP reported" and "he said that X, the agency reports": what ends a
 * content and reports it itself.
 */
final class TrailingReports {

  private static final Set<CueClass> REPORTING = EnumSet.of(CueClass.SAY, CueClass.BELIEVE);
  private static final int LONGEST_TAIL = 5;

  private final Clues clues;
  private final Phrases phrases;
  private final CueClasses classes;

  TrailingReports(Clues clues, CueClasses classes) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
    this.classes = classes;
  }

  /** Adds those reports: inside what follows them, around what stands before. */
  void add(Drafts drafts) {
    for (Draft draft : drafts.innermost()) {
      TokenRange content = draft.content().get(draft.content().size() - 1);
      if (!draft.cue().isEmpty() && !clues.quotes.isQuoted(content.end() - 1)) {
        report(content).ifPresent(report -> add(report, draft, content, drafts));
      }
    }
  }

  private void add(Report report, Draft draft, TokenRange content, Drafts drafts) {
    TokenRange rest = new TokenRange(content.first(), report.comma());
    List<TokenRange> shorter = new ArrayList<>(draft.content());
    shorter.set(shorter.size() - 1, rest);
    if (draft.cue().first() >= content.end()) {
      Draft inner = new Draft(report.cue(), Optional.of(report.who()), shorter, draft.confidence());
      inner.within(draft);
      drafts.add(inner);
      return;
    }
    int start =
        draft
            .source()
            .map(s -> Math.min(s.first(), draft.cue().first()))
            .orElse(draft.cue().first());
    draft.content(shorter);
    if (phrases.is(report.cue().end(), "via")) {
      return; // "Our Paper reports via foreign media": a report that names its own outlet
    }
    TokenRange all = new TokenRange(Math.min(start, rest.first()), rest.end());
    Draft outer =
        new Draft(report.cue(), Optional.of(report.who()), List.of(all), draft.confidence());
    draft.outer().ifPresent(outer::within);
    draft.within(outer);
    drafts.add(outer);
  }

  /** Comma, source and verb at the end of a content. */
  private record Report(int comma, TokenRange who, TokenRange cue) {}

  private Optional<Report> report(TokenRange content) {
    int verb = lastVerb(content);
    if (verb < 0 || !REPORTING.contains(classes.of(clues.text, new TokenRange(verb, verb + 1)))) {
      return Optional.empty();
    }
    Optional<TokenRange> who = phrases.endingAt(verb, content.first()).filter(phrases::maySpeak);
    int comma = who.map(w -> w.first() - 1).orElse(0);
    boolean clause =
        comma > content.first() + 1
            && phrases.is(comma, ",")
            && clues.segment[comma] == clues.segment[verb]
            && clues.verbs[comma] > verbsBefore(content.first());
    return clause
        ? Optional.of(new Report(comma, who.orElseThrow(), new TokenRange(verb, verb + 1)))
        : Optional.empty();
  }

  private int verbsBefore(int token) {
    return token > clues.segmentStart[token] ? clues.verbs[token - 1] : 0;
  }

  /** The verb that ends a content but for "on Monday", "via its website"; -1 if there is none. */
  private int lastVerb(TokenRange content) {
    int stop = Math.max(content.first(), content.end() - LONGEST_TAIL);
    for (int i = content.end() - 1; i > stop; i--) {
      boolean verb = phrases.has(i, PartOfSpeech.VERB) && phrases.takesClause(i);
      if (verb || phrases.isReportsAfterName(i)) {
        boolean tail = i + 1 == content.end() || phrases.has(i + 1, PartOfSpeech.ADP);
        return tail ? i : -1;
      }
      if (clues.isVerb(i) || phrases.is(i, ",", "that")) {
        return -1;
      }
    }
    return -1;
  }
}
