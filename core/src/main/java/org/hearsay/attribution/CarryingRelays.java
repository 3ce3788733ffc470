package org.hearsay.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * "Quoted by R", "leaked to R", "in a letter read out by R", "through her agent": who passed on
 * what a source said.
 */
final class CarryingRelays {

  private static final Set<String> RELAYED =
      Set.of("cited", "quoted", "seen", "obtained", "reviewed", "relayed", "viewed");
  private static final Set<String> PUBLISHED =
      Set.of("carried", "published", "broadcast", "aired", "run", "quoted");
  private static final Set<String> FIRST_OUT =
      Set.of("reported", "published", "revealed", "carried", "broadcast", "aired", "printed");
  private static final Set<String> GIVEN =
      Set.of("leaked", "shown", "passed", "given", "sent", "provided", "shared", "released");
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "his", "her", "their", "its");
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "my", "our");
  private static final int MOST_BETWEEN = 5;

  private final Clues clues;
  private final Phrases phrases;
  private final InsertedPhrases insertions;
  private final OutletPhrases outlets;

  CarryingRelays(Clues clues, InsertedPhrases insertions, OutletPhrases outlets) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
    this.insertions = insertions;
    this.outlets = outlets;
  }

  /** Such words at a token. */
  Optional<Insertion> at(int token) {
    return relayed(token)
        .or(() -> published(token))
        .or(() -> given(token))
        .or(() -> carried(token))
        .or(() -> through(token));
  }

  /** "The figures, first published by R, show that X". */
  private Optional<Insertion> published(int token) {
    if (!FIRST_OUT.contains(phrases.word(token)) || !phrases.is(token + 1, "by", "in", "on")) {
      return Optional.empty();
    }
    int start = phrases.is(token - 1, "first", "originally", "previously") ? token - 1 : token;
    return phrases.is(start - 1, ",")
        ? relay(start, new TokenRange(token, token + 2))
            .filter(in -> outlets.isOutlet(in.who()) && phrases.is(in.who().end(), ","))
        : Optional.empty();
  }

  /** "Quoted by R", "quoted in R". */
  private Optional<Insertion> relayed(int token) {
    boolean quoted = phrases.is(token, "quoted", "cited") && phrases.is(token + 1, "in");
    boolean by = RELAYED.contains(phrases.word(token)) && phrases.is(token + 1, "by");
    boolean passive = token == 0 || phrases.has(token - 1, PartOfSpeech.AUX);
    if (passive || !(quoted || by) || phrases.has(token - 1, PartOfSpeech.ADV)) {
      return Optional.empty();
    }
    int start = phrases.is(token - 1, "as") ? token - 1 : token;
    return relay(start, new TokenRange(token, token + 2)).filter(in -> by || isName(in.who()));
  }

  private boolean isName(TokenRange who) {
    return phrases.has(phrases.head(who), PartOfSpeech.PROPN) || outlets.isOutlet(who);
  }

  private Optional<Insertion> relay(int start, TokenRange cue) {
    return insertions.insertion(start, cue, Insertion.Kind.RELAYED);
  }

  /** "Minutes leaked to R". */
  private Optional<Insertion> given(int token) {
    boolean given =
        GIVEN.contains(phrases.word(token))
            && phrases.is(token + 1, "to", "with")
            && WordList.CITED_THINGS.has(phrases.word(token - 1));
    return given
        ? relay(token, new TokenRange(token, token + 2)).filter(in -> outlets.isOutlet(in.who()))
        : Optional.empty();
  }

  /** "In a statement carried by R", "in a letter read out by R". */
  private Optional<Insertion> carried(int token) {
    int noun = phrases.is(token, "in") ? noun(token + 1) : token;
    if (noun == token) {
      return Optional.empty();
    }
    int stop = Math.min(clues.segmentEnd[token], noun + 1 + MOST_BETWEEN);
    for (int i = noun + 1; i + 1 < stop && !phrases.is(i, ","); i++) {
      if (WordList.CARRYING.has(phrases.word(i)) && !phrases.is(i + 1, "to", "with")) {
        int link = link(i);
        boolean printed = PUBLISHED.contains(phrases.word(i)) && phrases.is(link, "on", "in");
        return phrases.is(link, "by") || printed
            ? relay(token, new TokenRange(i, link + 1))
                .filter(in -> !printed || outlets.isOutlet(in.who()))
            : Optional.empty();
      }
      if (GIVEN.contains(phrases.word(i)) && phrases.is(i + 1, "to", "with")) {
        return relay(token, new TokenRange(i, i + 2)).filter(in -> outlets.isOutlet(in.who()));
      }
      if (phrases.is(i, "passed") && phrases.is(i + 1, "on") && phrases.is(i + 2, "by")) {
        return relay(token, new TokenRange(i, i + 3));
      }
    }
    return Optional.empty();
  }

  /** Where the "by" of "read out by", "read on her behalf by" stands; else the next token. */
  private int link(int verb) {
    for (int i = verb + 2; i < verb + MOST_BETWEEN && phrases.is(verb + 1, "out", "on"); i++) {
      if (phrases.is(i, "by")) {
        return i;
      }
    }
    return verb + 1;
  }

  /** The noun of "a handwritten letter"; one before the phrase if it is none for an utterance. */
  private int noun(int first) {
    int noun = DETERMINERS.contains(phrases.word(first)) ? first + 1 : first;
    while (noun < first + MOST_BETWEEN
        && (phrases.has(noun, PartOfSpeech.ADJ)
            || phrases.has(noun, PartOfSpeech.NOUN)
                && WordList.UTTERANCES.has(phrases.word(noun + 1)))) {
      noun++;
    }
    return WordList.UTTERANCES.has(phrases.word(noun)) ? noun : first - 1;
  }

  /** "Through her agent", where one speaks for another. */
  private Optional<Insertion> through(int token) {
    boolean through =
        phrases.is(token, "through", "via")
            && OWNERS.contains(phrases.word(token + 1))
            && phrases.has(token + 2, PartOfSpeech.NOUN);
    if (!through) {
      return Optional.empty();
    }
    TokenRange cue = new TokenRange(token, token + 1);
    return relay(token, cue)
        .filter(in -> in.who().size() == 2 && phrases.isPerson(phrases.head(in.who())));
  }
}
