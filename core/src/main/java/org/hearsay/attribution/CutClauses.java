package org.hearsay.attribution;

import java.util.List;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * Contents that the models cut off before their verb: "denied that <em>the king</em>, a trained
 * pilot, was there", "<em>no one</em> was hurt, said the chief". They reach to where their clause
 * ends.
 */
final class CutClauses {

  private static final int SHORTEST_REST = 3;
  private static final int LONGEST = 150;
  private static final int LONGEST_ADDRESSEE = 7;

  private final Clues clues;
  private final Phrases phrases;

  CutClauses(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Gives such contents the rest of their clauses, where no other attribution stands there. */
  void mend(Drafts drafts) {
    for (Draft draft : drafts.all()) {
      if (!draft.cue().isEmpty() && draft.content().size() == 1) {
        TokenRange content = withSubject(draft.content().get(0));
        TokenRange whole =
            content.first() >= draft.cue().end()
                ? behind(afterCue(draft, content))
                : before(draft, content);
        if (isFree(draft, whole, drafts)) {
          draft.content(List.of(whole));
        }
      }
    }
  }

  /** "<em>No one</em> | was hurt": with a negative subject that was left outside. */
  private TokenRange withSubject(TokenRange content) {
    int start = clues.segmentStart[content.first()];
    int first = content.first();
    boolean nobody = first - 1 >= start && phrases.is(first - 1, "nobody", "none", "no-one");
    boolean noOne =
        first - 2 >= start && phrases.is(first - 1, "one") && phrases.is(first - 2, "no");
    boolean verb = clues.isVerb(first);
    int with = verb && nobody ? first - 1 : verb && noOne ? first - 2 : first;
    return new TokenRange(with, content.end());
  }

  /** "Said Ann Lee, the owner, | <em>will sell</em>": from the cue on, with the subject. */
  private TokenRange afterCue(Draft draft, TokenRange content) {
    int first = draft.cue().end();
    boolean gap =
        content.first() - first > 1
            && clues.isVerb(content.first())
            && phrases.is(content.first() - 1, ",")
            && clues.segment[first] == clues.segment[content.first()]
            && draft.source().filter(source -> source.first() >= first).isEmpty();
    boolean subject = gap && phrases.startingAt(first, content.first()).isPresent();
    return subject && !clues.isVerb(first)
        ? new TokenRange(afterThat(first, content.first()), content.end())
        : content;
  }

  /** "Told the agency <em>that</em> Ann Lee, …": where the clause opens. */
  private int afterThat(int first, int end) {
    for (int i = first; i < Math.min(end, first + LONGEST_ADDRESSEE); i++) {
      if (phrases.is(i, "that")) {
        return i;
      }
    }
    return first;
  }

  /** "Denied that the king | , a trained pilot, was there": to the end of the sentence. */
  private TokenRange behind(TokenRange content) {
    int end = clues.segmentEnd[content.first()];
    boolean opens = phrases.is(content.first(), "that") || phrases.is(content.first() - 1, "that");
    while (end > content.end() && phrases.is(end - 1, ".", "!", "?", "\"")) {
      end--;
    }
    return opens && isCut(content, end) && phrases.is(content.end(), ",")
        ? new TokenRange(content.first(), end)
        : content;
  }

  /** "No one | was hurt, said the chief": to the comma before who says it. */
  private TokenRange before(Draft draft, TokenRange content) {
    int frame = draft.source().map(TokenRange::first).orElse(draft.cue().first());
    int end = Math.min(frame, draft.cue().first());
    boolean opens = content.first() == clues.segmentStart[content.first()];
    boolean same = clues.segment[content.first()] == clues.segment[draft.cue().first()];
    return opens && same && phrases.is(end - 1, ",") && isCut(content, end - 1)
        ? new TokenRange(content.first(), end - 1)
        : content;
  }

  /** A phrase without a verb, and a verb in what follows it, outside of quotation marks. */
  private boolean isCut(TokenRange content, int end) {
    if (end - content.end() < SHORTEST_REST
        || end - content.first() > LONGEST
        || holdsVerb(content.first(), content.end())) {
      return false;
    }
    for (int i = content.first(); i < end; i++) {
      if (clues.quotes.isQuoted(i)) {
        return false;
      }
    }
    return holdsVerb(content.end(), end);
  }

  private boolean holdsVerb(int first, int end) {
    for (int i = first; i < end; i++) {
      boolean infinitive = phrases.has(i - 1, PartOfSpeech.PART);
      if (clues.isVerb(i) && !infinitive && !phrases.word(i).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFree(Draft draft, TokenRange whole, Drafts drafts) {
    return !draft.content().get(0).equals(whole)
        && drafts.between(whole.first(), whole.end()).stream().allMatch(other -> other == draft);
  }
}
