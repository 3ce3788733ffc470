package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenRange;

/**
 * Finds {@link Insertion insertions} by their words. The models read a sentence better without
 * them.
 */
final class Insertions {

  private static final Set<String> CITING = Set.of("citing", "quoting");
  private static final Set<String> WHICH_CITES = Set.of("cites", "cited", "quotes", "quoted");
  private static final Set<String> RELAYED =
      Set.of("cited", "quoted", "seen", "obtained", "reviewed", "relayed", "viewed");
  private static final Set<String> CARRIED =
      Set.of("carried", "published", "broadcast", "aired", "relayed", "released", "run");
  private static final Set<String> UTTERANCES =
      Set.of("statement", "remarks", "comments", "letter", "speech", "address", "video", "message");
  private static final Set<String> UNNAMED =
      Set.of("asked", "declined", "wished", "requested", "wanted", "spoke", "insisted", "refused");
  private static final Set<String> REACHED = Set.of("reached", "contacted", "interviewed");
  private static final int LONGEST_CLAUSE = 14;
  private static final int SHORTEST_REST = 4;

  private final Clues clues;
  private final Phrases phrases;

  Insertions(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Those in a report's prose outside quotation marks, in order, none inside another. */
  List<Insertion> find() {
    List<Insertion> found = new ArrayList<>();
    for (Sentence sentence : clues.layout.prose()) {
      int left = sentence.tokenCount();
      int token = sentence.firstToken();
      while (token < sentence.endToken()) {
        Optional<Insertion> here = clues.quotes.isQuoted(token) ? Optional.empty() : at(token);
        token++;
        if (here.isPresent() && left - here.get().range().size() >= SHORTEST_REST) {
          left -= here.get().range().size();
          token = Math.max(token, here.get().range().end());
          found.add(here.get());
        }
      }
    }
    return found;
  }

  private Optional<Insertion> at(int token) {
    return citing(token)
        .or(() -> relayed(token))
        .or(() -> carried(token))
        .or(() -> accordingInside(token))
        .or(() -> unnamed(token))
        .or(() -> reached(token));
  }

  /** "Citing S", "with reference to S", "which cites S". */
  private Optional<Insertion> citing(int token) {
    int end = token;
    if (CITING.contains(phrases.word(token))) {
      end = token + 1;
    } else if (phrases.is(token, "with", "in")
        && phrases.is(token + 1, "reference")
        && phrases.is(token + 2, "to")) {
      end = token + 3;
    } else if (phrases.is(token, "which") && WHICH_CITES.contains(phrases.word(token + 1))) {
      end = token + 2;
    }
    return end == token || phrases.is(token - 1, "as")
        ? Optional.empty()
        : insertion(token, new TokenRange(token, end), Insertion.Kind.CITES);
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
    return insertion(start, new TokenRange(token, token + 2), Insertion.Kind.RELAYED)
        .filter(in -> by || phrases.has(phrases.head(in.who()), PartOfSpeech.PROPN));
  }

  /** "In a statement carried by R". */
  private Optional<Insertion> carried(int token) {
    int noun = phrases.is(token + 1, "a", "an") ? token + 2 : token + 1;
    int verb = noun + 1;
    boolean carried =
        phrases.is(token, "in")
            && UTTERANCES.contains(phrases.word(noun))
            && CARRIED.contains(phrases.word(verb))
            && phrases.is(verb + 1, "by", "on", "in");
    return carried
        ? insertion(token, new TokenRange(verb, verb + 2), Insertion.Kind.RELAYED)
        : Optional.empty();
  }

  /** "Said that, according to S, X". */
  private Optional<Insertion> accordingInside(int token) {
    boolean inside =
        phrases.is(token, "according")
            && phrases.is(token + 1, "to")
            && phrases.is(token - 1, ",")
            && phrases.is(token - 2, "that");
    return inside
        ? insertion(token, new TokenRange(token, token + 2), Insertion.Kind.CITES)
        : Optional.empty();
  }

  private Optional<Insertion> insertion(int start, TokenRange cue, Insertion.Kind kind) {
    int limit = clues.segmentEnd[start];
    if (cue.end() >= limit || clues.segment[cue.end() - 1] != clues.segment[start]) {
      return Optional.empty();
    }
    return phrases
        .startingAt(cue.end(), limit)
        .filter(who -> phrases.maySpeak(who) || isCited(who))
        .map(who -> new TokenRange(who.first(), whole(who, limit)))
        .filter(who -> !phrases.is(who.end(), "as"))
        .map(who -> new Insertion(withCommas(start, who.end()), cue, who, kind));
  }

  /** Data, documents, images: things that are cited though they do not speak. */
  private boolean isCited(TokenRange who) {
    return WordList.CITED_THINGS.has(phrases.word(phrases.head(who)));
  }

  /** Where a phrase with its participles and its "who" clause ends. */
  private int whole(TokenRange phrase, int limit) {
    int end = phrase.end();
    boolean more =
        phrases.is(end, "who")
            || isParticiple(end)
            || phrases.is(end, "on", "by") && isParticiple(end - 1);
    int stop = Math.min(limit, clues.breakAfter[phrase.end() - 1]);
    if (!more || stop - end > LONGEST_CLAUSE) {
      return end;
    }
    while (end < stop && !phrases.is(end, "that")) {
      end++;
    }
    return end;
  }

  private boolean isParticiple(int token) {
    return phrases.has(token, PartOfSpeech.VERB)
        && phrases.word(token).endsWith("ed")
        && (phrases.has(token + 1, PartOfSpeech.ADP) || phrases.has(token + 1, PartOfSpeech.ADV));
  }

  /** The commas around, one of which stays where it divides an opening from the clause after it. */
  private TokenRange withCommas(int first, int end) {
    boolean before = phrases.is(first - 1, ",");
    boolean after = phrases.is(end, ",");
    int start = clues.segmentStart[first];
    boolean opening = before && after && phrases.is(start, "according", "as");
    boolean opens = first == start;
    return new TokenRange(
        before ? first - 1 : first, after && (before || opens) && !opening ? end + 1 : end);
  }

  /** "Aides who declined to be named", "told". */
  private Optional<Insertion> unnamed(int token) {
    boolean who = phrases.is(token, "who") && UNNAMED.contains(phrases.word(token + 1));
    int stop = Math.min(clues.segmentEnd[token], token + LONGEST_CLAUSE);
    for (int i = token + 2; who && i < stop; i++) {
      if (phrases.is(i, "named", "identified", "quoted", "anonymous", "anonymity")) {
        TokenRange clause = new TokenRange(token, i + 1);
        return Optional.of(
            new Insertion(withCommas(token, i + 1), clause, clause, Insertion.Kind.ABOUT));
      }
    }
    return Optional.empty();
  }

  /** "Villagers reached by radio". */
  private Optional<Insertion> reached(int token) {
    boolean reached =
        REACHED.contains(phrases.word(token))
            && phrases.is(token + 1, "by")
            && (phrases.has(token - 1, PartOfSpeech.NOUN)
                || phrases.has(token - 1, PartOfSpeech.PROPN))
            && phrases.has(token + 2, PartOfSpeech.NOUN);
    TokenRange range = new TokenRange(token, reached ? token + 3 : token);
    return reached
        ? Optional.of(new Insertion(range, range, range, Insertion.Kind.ABOUT))
        : Optional.empty();
  }
}
