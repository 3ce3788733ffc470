package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * Passives that name who speaks: "they were told <em>by the crew</em> that X", "described <em>by
 * police</em> as armed".
 */
final class AgentPhrases {

  private static final Set<String> TOLD =
      Set.of(
          "told",
          "informed",
          "warned",
          "ordered",
          "advised",
          "assured",
          "promised",
          "instructed",
          "notified");
  private static final Set<String> DESCRIBED =
      Set.of(
          "described",
          "labelled",
          "labeled",
          "dubbed",
          "branded",
          "hailed",
          "condemned",
          "dismissed",
          "characterised",
          "characterized",
          "denounced",
          "praised");
  private static final double CONFIDENCE = 0.6;
  private static final int LONGEST_ADVERBS = 6;

  private final Clues clues;
  private final Phrases phrases;

  AgentPhrases(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Adds such attributions, or mends what was made of their words. */
  void add(Drafts drafts) {
    for (int verb = 1; verb + 3 < clues.text.size(); verb++) {
      if (!phrases.is(verb + 1, "by") || !clues.layout.role(verb).isProse()) {
        continue;
      }
      if (TOLD.contains(phrases.word(verb)) && phrases.has(verb - 1, PartOfSpeech.AUX)) {
        add(verb, drafts);
      } else if (DESCRIBED.contains(phrases.word(verb))) {
        add(verb, drafts);
      }
    }
  }

  private void add(int verb, Drafts drafts) {
    int limit = clues.segmentEnd[verb];
    Optional<TokenRange> agent =
        phrases.startingAt(verb + 2, limit).map(this::withoutTime).filter(phrases::maySpeak);
    if (agent.isEmpty()) {
      return;
    }
    Optional<Draft> holder = Optional.empty();
    List<Draft> mistaken = new ArrayList<>();
    for (Draft draft : drafts.near(verb)) {
      if (draft.cue().contains(verb) || draft.cue().contains(verb + 1)) {
        mistaken.add(draft);
      } else if (draft.holds(new TokenRange(verb, verb + 1))) {
        holder = Optional.of(draft);
      }
    }
    int end = holder.map(h -> contentEnd(h, verb)).orElse(withoutStop(verb, limit));
    Optional<TokenRange> content = content(verb, afterAdverbs(agent.get().end(), end), end);
    if (content.isEmpty()) {
      return;
    }
    mistaken.forEach(drafts::remove);
    boolean passive = phrases.has(verb - 1, PartOfSpeech.AUX);
    TokenRange cue = new TokenRange(passive ? verb - 1 : verb, verb + 2);
    Draft told = new Draft(cue, agent, content(mistaken, cue, content.get()), CONFIDENCE);
    holder.filter(h -> !mistaken.contains(h)).ifPresent(told::within);
    drafts.add(told);
  }

  /** "Its surveyor" of "its surveyor last spring". */
  private TokenRange withoutTime(TokenRange phrase) {
    for (int i = phrase.first() + 1; i < phrase.end(); i++) {
      if (phrases.is(i, "last", "this", "next")) {
        return new TokenRange(phrase.first(), i);
      }
    }
    return phrase;
  }

  /** Past "only last autumn" and the like, if "that" follows; else {@code first}. */
  private int afterAdverbs(int first, int end) {
    for (int i = first; i < Math.min(end, first + LONGEST_ADVERBS); i++) {
      if (phrases.is(i, "that")) {
        return i;
      }
      if (clues.isVerb(i) || phrases.is(i, ",", "to", "as")) {
        return first;
      }
    }
    return first;
  }

  private static int contentEnd(Draft holder, int verb) {
    return holder.content().stream()
        .filter(c -> c.contains(verb))
        .mapToInt(TokenRange::end)
        .max()
        .orElseThrow();
  }

  private int withoutStop(int verb, int limit) {
    int end = limit;
    while (end > verb && phrases.is(end - 1, ".", "!", "?")) {
      end--;
    }
    return end;
  }

  /** "That X" and "to X" up to the end; "as X" up to the next mark. */
  private Optional<TokenRange> content(int verb, int first, int end) {
    boolean as = DESCRIBED.contains(phrases.word(verb)) && phrases.is(first, "as");
    boolean told = TOLD.contains(phrases.word(verb)) && phrases.is(first, "that", "to");
    int stop = as ? Math.min(end, clues.breakAfter[first]) : end;
    return (as || told) && stop > first + 1
        ? Optional.of(new TokenRange(first, stop))
        : Optional.empty();
  }

  /** With what the models held for content before the passive verb. */
  private static List<TokenRange> content(List<Draft> known, TokenRange cue, TokenRange content) {
    List<TokenRange> all = new ArrayList<>();
    known.stream()
        .flatMap(draft -> draft.content().stream())
        .filter(range -> range.end() == cue.first())
        .findFirst()
        .ifPresent(all::add);
    all.add(content);
    return all;
  }
}
