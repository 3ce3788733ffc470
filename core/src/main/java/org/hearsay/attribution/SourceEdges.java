package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/** "The rain stopped and the town says …": a source is no clause, but only who ends it. */
final class SourceEdges {

  private static final Set<String> RELATIVE =
      Set.of("who", "which", "that", "whose", "whom", "where", "when");

  private final Clues clues;
  private final Phrases phrases;

  SourceEdges(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Cuts clauses off the sources that stand right before their cues. */
  void cut(Drafts drafts) {
    for (Draft draft : drafts.all()) {
      draft.source().filter(this::endsInReport).ifPresent(s -> takeApart(draft, s, drafts));
      draft
          .source()
          .filter(source -> source.end() == draft.cue().first())
          .flatMap(this::afterClause)
          .ifPresent(shorter -> draft.source(Optional.of(shorter)));
    }
  }

  /** "<em>The Lamp reports</em> that the minister has told friends": a verb taken for a noun. */
  private boolean endsInReport(TokenRange source) {
    int last = source.end() - 1;
    return source.size() > 1
        && phrases.is(last, "reports", "writes", "claims", "notes")
        && Character.isUpperCase(clues.text.word(last - 1).charAt(0))
        && phrases.is(last + 1, "that")
        && !clues.quotes.isQuoted(last);
  }

  private static void takeApart(Draft draft, TokenRange source, Drafts drafts) {
    int last = source.end() - 1;
    TokenRange content = draft.content().get(draft.content().size() - 1);
    if (draft.cue().first() > last + 1 && content.first() > draft.cue().first()) {
      TokenRange all = new TokenRange(last + 1, content.end());
      TokenRange who = new TokenRange(source.first(), last);
      drafts.remove(draft);
      TokenRange cue = new TokenRange(last, last + 1);
      drafts.add(new Draft(cue, Optional.of(who), List.of(all), draft.confidence()));
    }
  }

  /** What follows "and" after a noun and a verb, where nothing makes that a relative clause. */
  private Optional<TokenRange> afterClause(TokenRange source) {
    boolean verb = false;
    for (int i = source.first() + 1; i + 1 < source.end(); i++) {
      if (RELATIVE.contains(phrases.word(i)) || clues.quotes.isQuoted(i)) {
        return Optional.empty();
      }
      verb |= isFinite(i);
      if (verb && phrases.has(i, PartOfSpeech.CCONJ)) {
        return phrases.endingAt(source.end(), i + 1).filter(phrases::maySpeak);
      }
    }
    return Optional.empty();
  }

  private boolean isFinite(int token) {
    return phrases.has(token, PartOfSpeech.VERB)
        && !phrases.word(token).endsWith("ing")
        && !phrases.word(token).endsWith("ed");
  }
}
