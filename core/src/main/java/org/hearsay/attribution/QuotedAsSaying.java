package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * "The agency <em>quoted</em> the minister <em>as saying</em> that X" and "the minister <em>was
 * quoted</em> by the agency <em>as saying</em> that X".
 */
final class QuotedAsSaying {

  private static final Set<String> QUOTING =
      Set.of(
          "quoted",
          "quotes",
          "quoting",
          "cited",
          "cites",
          "citing",
          "reported",
          "reports",
          "showed",
          "shows");
  private static final int FARTHEST = 15;
  private static final double CONFIDENCE = 0.8;

  private final Clues clues;
  private final Phrases phrases;

  QuotedAsSaying(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Sets source and relay of such attributions right, and adds those that were missed. */
  void mend(Drafts drafts) {
    for (int token = 1; token + 3 < clues.text.size(); token++) {
      if (QUOTING.contains(phrases.word(token))) {
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
    boolean passive = phrases.has(verb - 1, PartOfSpeech.AUX);
    int start = clues.segmentStart[verb];
    Optional<TokenRange> subject =
        phrases.endingAt(passive ? auxiliary(verb) : phrases.beforeHaving(verb, start), start);
    if (passive && subject.isEmpty()) {
      subject = described(auxiliary(verb), start);
    }
    if (passive && subject.isEmpty()) {
      subject = known(verb, drafts); // "the governor of Qeshm, was quoted"
    }
    List<TokenRange> content = content(verb, saying, subject, drafts);
    if (content.isEmpty()) {
      return;
    }
    removeBetween(verb, saying, drafts);
    boolean by = phrases.is(verb + 1, "by", "in");
    Optional<TokenRange> object = phrases.startingAt(by ? verb + 2 : verb + 1, saying - 1);
    Optional<TokenRange> who = passive ? subject : object;
    Draft said = new Draft(new TokenRange(saying - 1, saying + 1), who, content, CONFIDENCE);
    drafts.add(said);
    TokenRange quoting = new TokenRange(verb, by ? verb + 2 : verb + 1);
    Optional<TokenRange> relay = passive ? (by ? object : agent(saying)) : subject;
    relay.ifPresent(
        name -> {
          Draft outer = new Draft(quoting, Optional.of(name), content, CONFIDENCE);
          said.within(outer);
          drafts.add(outer);
        });
  }

  /** "<em>Olsen</em>, the project manager, was quoted". */
  private Optional<TokenRange> described(int end, int start) {
    return phrases.is(end - 1, ",")
        ? phrases
            .endingAt(end - 1, start)
            .map(TokenRange::first)
            .filter(first -> phrases.is(first - 1, ","))
            .flatMap(first -> phrases.endingAt(first - 1, start))
        : Optional.empty();
  }

  private static Optional<TokenRange> known(int verb, Drafts drafts) {
    return drafts.between(verb - 3, verb + 1).stream()
        .filter(draft -> draft.cue().end() > verb)
        .flatMap(draft -> draft.source().stream())
        .filter(source -> source.end() <= verb)
        .findFirst();
  }

  private static void removeBetween(int verb, int saying, Drafts drafts) {
    for (Draft draft : drafts.between(verb - 3, saying + 2)) {
      boolean inside = draft.cue().end() > verb && draft.cue().end() <= saying + 1;
      if (!draft.cue().isEmpty() && inside) {
        drafts.remove(draft);
      }
    }
  }

  /** "Was quoted as saying <em>by the agency</em> that X". */
  private Optional<TokenRange> agent(int saying) {
    return phrases.is(saying + 1, "by")
        ? phrases.startingAt(saying + 2, clues.segmentEnd[saying])
        : Optional.empty();
  }

  private int auxiliary(int verb) {
    int first = verb;
    while (first > 1 && phrases.has(first - 1, PartOfSpeech.AUX)) {
      first--;
    }
    return first;
  }

  /** What a draft with such a cue holds, else the rest of the sentence or what stands before. */
  private List<TokenRange> content(
      int verb, int saying, Optional<TokenRange> subject, Drafts drafts) {
    int first = agent(saying).map(TokenRange::end).orElse(saying + 1);
    int end = clues.segmentEnd[saying];
    while (end > first && phrases.is(end - 1, ".", "!", "?")) {
      end--;
    }
    if (end <= first + 1) {
      return before(verb, subject, drafts);
    }
    for (Draft draft : drafts.between(verb - 3, saying + 1)) {
      boolean same = draft.cue().end() > verb && draft.cue().end() <= saying + 1;
      if (same && !draft.cue().isEmpty() && draft.content().get(0).first() >= first) {
        return draft.content();
      }
    }
    return List.of(new TokenRange(first, end));
  }

  /** "X, the agency quoted the minister as saying." */
  private List<TokenRange> before(int verb, Optional<TokenRange> subject, Drafts drafts) {
    int comma = subject.map(TokenRange::first).orElse(verb) - 1;
    for (Draft draft : drafts.near(verb)) {
      if (draft.content().get(0).end() >= comma && draft.content().get(0).end() <= comma + 1) {
        return draft.content();
      }
    }
    int start = clues.segmentStart[verb];
    boolean clause = comma > start + 1 && phrases.is(comma, ",") && clues.verbs[comma] > 0;
    if (clause) {
      return List.of(new TokenRange(start, comma));
    }
    boolean quoted = comma > start && clues.quotes.isQuoted(comma);
    return quoted ? List.of(clues.quotes.range(clues.quotes.at(comma))) : List.of();
  }
}
