package org.hearsay.statement;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.lexicon.WordLists;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Finds who is named behind what he said, where no attribution was found: "X, the court said on
 * Monday in a notice", "X, according to the mayor", "X, as announced by the union".
 */
final class TrailingCredits {

  private static final Set<String> SAYING = WordLists.words("saying-verbs");
  private static final Set<String> SUBORDINATE =
      Set.of(
          "when",
          "while",
          "after",
          "before",
          "although",
          "though",
          "if",
          "because",
          "since",
          "asked",
          "but");
  private static final int LONGEST_WHO = 12;
  private static final int LONGEST_TAIL = 20;
  private static final int SHORTEST = 3;

  private final TokenizedText text;
  private final VerbGroups verbs;
  private final SourceMentions mentions;

  TrailingCredits(TokenizedText text, SourceMentions mentions) {
    this.text = text;
    this.verbs = new VerbGroups(text);
    this.mentions = mentions;
  }

  /**
   * A credit within a run.
   *
   * @param content what it credits, from the start of the run
   * @param rest what follows it, perhaps nothing
   */
  record TrailingCredit(TokenRange content, OptionalInt source, TokenRange rest) {}

  /** The last credit in a run within one sentence. */
  Optional<TrailingCredit> in(TokenRange run) {
    int first = run.first();
    if (SUBORDINATE.contains(verbs.lower(first)) || verbs.lower(first).equals("as")) {
      return Optional.empty();
    }
    for (int comma = run.end() - 2; comma > first + 1; comma--) {
      if (text.word(comma).equals(",")) {
        Optional<TrailingCredit> credit = after(run, comma);
        if (credit.isPresent()) {
          return credit;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<TrailingCredit> after(TokenRange run, int comma) {
    TokenRange content = new TokenRange(run.first(), comma);
    int open = text.word(comma + 1).equals("\"") ? comma + 2 : comma + 1;
    if (open >= run.end() || content.size() < SHORTEST || !verbs.hasFinite(content)) {
      return Optional.empty();
    }
    if (verbs.lower(open).equals("according") || verbs.lower(open).equals("as")) {
      return prepositional(run, content, open);
    }
    int verb = verb(open, run.end());
    if (verb < 0 || !mayTrail(verb, run)) {
      return Optional.empty();
    }
    TokenRange who = new TokenRange(open, beforeAuxiliaries(open, verb));
    TokenRange start = withApposition(run, who);
    TokenRange said =
        new TokenRange(run.first(), start.first() < comma ? start.first() - 1 : comma);
    OptionalInt source = source(who, start);
    return source.isEmpty() || !verbs.hasFinite(said)
        ? Optional.empty()
        : Optional.of(new TrailingCredit(said, source, rest(verb, run)));
  }

  /** "According to S", "as announced by S". */
  private Optional<TrailingCredit> prepositional(TokenRange run, TokenRange content, int first) {
    boolean to = verbs.lower(first).equals("according");
    boolean by =
        first + 2 < run.end()
            && text.tag(first + 1) == PartOfSpeech.VERB
            && verbs.lower(first + 1).endsWith("ed")
            && verbs.lower(first + 2).equals("by");
    int start = to ? first + 2 : first + 3;
    if (!to && !by || start >= run.end()) {
      return Optional.empty();
    }
    int end = start;
    while (end < run.end() && text.tag(end) != PartOfSpeech.PUNCT) {
      end++;
    }
    TokenRange who = new TokenRange(start, end);
    OptionalInt named = mentions.firstNamed(who);
    OptionalInt source =
        named.isPresent() || who.isEmpty() ? named : OptionalInt.of(mentions.called(who));
    return source.isEmpty()
        ? Optional.empty()
        : Optional.of(new TrailingCredit(content, source, new TokenRange(run.end(), run.end())));
  }

  /** The first verb after a phrase without one, if it says something. */
  private int verb(int first, int end) {
    for (int i = first + 1; i < Math.min(end, first + LONGEST_WHO); i++) {
      if (verbs.isFinite(i) && text.tag(i) != PartOfSpeech.AUX) {
        return SAYING.contains(verbs.lower(i)) ? i : -1;
      }
      if (text.tag(i) == PartOfSpeech.PUNCT && !text.word(i).equals(",")
          || text.tag(i) == PartOfSpeech.AUX && !verbs.isHaving(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Nothing with a verb follows up to the next comma: "told staff on Thursday, with". */
  private boolean mayTrail(int verb, TokenRange run) {
    int end = tailEnd(verb, run);
    TokenRange tail = new TokenRange(verb + 1, end);
    return tail.size() <= LONGEST_TAIL
        && !verbs.hasFinite(tail)
        && (tail.isEmpty() || !verbs.lower(tail.first()).equals("that"));
  }

  private int tailEnd(int verb, TokenRange run) {
    int end = verb + 1;
    while (end < run.end() && !text.word(end).equals(",") && !text.word(end).equals(";")) {
      end++;
    }
    return end;
  }

  private TokenRange rest(int verb, TokenRange run) {
    int end = tailEnd(verb, run);
    return new TokenRange(Math.min(end + 1, run.end()), run.end());
  }

  private int beforeAuxiliaries(int first, int verb) {
    int end = verb;
    while (end > first + 1 && (verbs.isHaving(end - 1) || text.tag(end - 1) == PartOfSpeech.ADV)) {
      end--;
    }
    return end;
  }

  /** "The head of the club, Ann Poe, announced": from the first of two phrases, else the phrase. */
  private TokenRange withApposition(TokenRange run, TokenRange who) {
    if (who.size() < 2 || !text.word(who.end() - 1).equals(",")) {
      return who;
    }
    int comma = who.first() - 2;
    while (comma > run.first() && comma > who.first() - LONGEST_WHO) {
      if (text.word(comma).equals(",")) {
        TokenRange phrase = new TokenRange(comma + 1, who.first() - 1);
        return verbs.hasFinite(phrase) ? who : new TokenRange(comma + 1, who.end());
      }
      comma--;
    }
    return who;
  }

  private OptionalInt source(TokenRange who, TokenRange whole) {
    int end = text.word(who.end() - 1).equals(",") ? who.end() - 1 : who.end();
    TokenRange bare = new TokenRange(who.first(), end);
    if (bare.isEmpty()) {
      return OptionalInt.empty();
    }
    OptionalInt known = mentions.lastOrFirst(bare);
    return known.isPresent() || text.tag(end - 1) == PartOfSpeech.PRON || whole.size() > LONGEST_WHO
        ? known
        : isNounPhrase(bare) ? OptionalInt.of(mentions.called(bare)) : OptionalInt.empty();
  }

  private boolean isNounPhrase(TokenRange phrase) {
    PartOfSpeech last = text.tag(phrase.end() - 1);
    boolean noun = last == PartOfSpeech.NOUN || last == PartOfSpeech.PROPN;
    for (int i = phrase.first(); i < phrase.end(); i++) {
      noun &= text.tag(i) != PartOfSpeech.PUNCT && !verbs.isVerbal(i);
    }
    return noun;
  }
}
