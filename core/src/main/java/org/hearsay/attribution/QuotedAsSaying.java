package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * "The agency <em>quoted</em> the minister <em>as saying</em> that X" and "the minister <em>was
 * quoted</em> by the agency <em>as saying</em> that X".
 */
final class QuotedAsSaying {

  private static final int FARTHEST = 15;

  private final Clues clues;
  private final Phrases phrases;

  QuotedAsSaying(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Sets source and relay of such attributions right, and adds those that were missed. */
  void mend(Drafts drafts) {
    for (int token = 1; token + 3 < clues.text.size(); token++) {
      if (phrases.is(token, "quoted", "quotes", "quoting", "cited", "cites", "citing")) {
        int saying = saying(token);
        if (saying > 0) {
          mend(token, saying, drafts);
        }
      }
    }
  }

  /** The "saying" of the next "as saying" in the sentence; 0 if there is none. */
  private int saying(int token) {
    int end = Math.min(clues.segmentEnd[token], token + FARTHEST);
    for (int i = token + 1; i + 1 < end; i++) {
      if (phrases.is(i, "as") && phrases.is(i + 1, "saying", "telling", "stating", "writing")) {
        return i + 1;
      }
    }
    return 0;
  }

  private void mend(int verb, int saying, Drafts drafts) {
    List<TokenRange> content = content(verb, saying, drafts);
    if (content.isEmpty()) {
      return;
    }
    for (Draft draft : drafts.between(verb, saying + 1)) {
      if (!draft.cue().isEmpty() && draft.cue().end() <= saying + 1) {
        drafts.remove(draft);
      }
    }
    boolean passive = phrases.has(verb - 1, PartOfSpeech.AUX);
    int start = clues.segmentStart[verb];
    Optional<TokenRange> subject = phrases.endingAt(passive ? auxiliary(verb) : verb, start);
    boolean by = phrases.is(verb + 1, "by");
    Optional<TokenRange> object = phrases.startingAt(by ? verb + 2 : verb + 1, saying - 1);
    Optional<TokenRange> who = passive ? subject : object;
    Draft said = new Draft(new TokenRange(saying - 1, saying + 1), who, content, 0.8);
    drafts.add(said);
    Optional<TokenRange> relay = !passive ? subject : by ? object : Optional.empty();
    if (relay.isPresent()) {
      Draft quoting =
          new Draft(new TokenRange(verb, by ? verb + 2 : verb + 1), relay, content, 0.8);
      said.within(quoting);
      drafts.add(quoting);
    }
  }

  private int auxiliary(int verb) {
    int first = verb;
    while (first > 1 && phrases.has(first - 1, PartOfSpeech.AUX)) {
      first--;
    }
    return first;
  }

  /** What a draft with such a cue holds, else the rest of the sentence. */
  private List<TokenRange> content(int verb, int saying, Drafts drafts) {
    for (Draft draft : drafts.between(verb, saying + 1)) {
      boolean same = draft.cue().first() >= verb && draft.cue().end() <= saying + 1;
      if (same && !draft.cue().isEmpty() && draft.content().get(0).first() > saying) {
        return draft.content();
      }
    }
    int end = clues.segmentEnd[saying];
    while (end > saying && phrases.is(end - 1, ".", "!", "?")) {
      end--;
    }
    return end > saying + 1 ? List.of(new TokenRange(saying + 1, end)) : List.of();
  }
}
