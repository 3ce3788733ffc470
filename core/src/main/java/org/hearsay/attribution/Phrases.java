package org.hearsay.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Noun phrases, told by parts of speech alone. Immutable. */
final class Phrases {

  private static final int LONGEST = 30;

  /** The bit of {@link WordSenses} for verbs that take a clause. */
  private static final int TAKES_CLAUSE = 32 << 6;

  /** The bit of {@link WordSenses} for nouns that stand for persons. */
  private static final int PERSON = 1 << 7;

  private static final Set<PartOfSpeech> NOMINAL =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON, PartOfSpeech.NUM);
  private static final Set<PartOfSpeech> BEFORE_NOUN =
      Set.of(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NUM);

  private static final Set<String> IRREGULAR =
      Set.of("made", "sent", "held", "led", "built", "kept", "set", "put", "found", "seen", "done");

  private final TokenizedText text;
  private final Clues clues;

  Phrases(Clues clues) {
    this.clues = clues;
    this.text = clues.text;
  }

  String word(int token) {
    boolean inside = token >= 0 && token < text.size();
    return inside ? text.word(token).toLowerCase(Locale.ROOT) : "";
  }

  boolean is(int token, String... words) {
    String word = word(token);
    for (String one : words) {
      if (one.equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean has(int token, PartOfSpeech tag) {
    return token >= 0 && token < text.size() && text.tag(token) == tag;
  }

  /** The noun phrase that starts at {@code first}, with what hangs on it by prepositions. */
  Optional<TokenRange> startingAt(int first, int limit) {
    int end = first;
    int nominal = -1;
    int stop = Math.min(limit, first + LONGEST);
    while (end < stop && goesOn(first, end, stop)) {
      nominal = isNominal(end) ? end : nominal;
      end++;
    }
    if (nominal < 0 && has(first, PartOfSpeech.DET) && has(end - 1, PartOfSpeech.ADJ)) {
      nominal = end - 1; // "an unnamed official", its noun taken for an adjective
    }
    return nominal < 0 ? Optional.empty() : Optional.of(new TokenRange(first, nominal + 1));
  }

  private boolean goesOn(int first, int token, int stop) {
    PartOfSpeech tag = text.tag(token);
    if (NOMINAL.contains(tag) || BEFORE_NOUN.contains(tag)) {
      return token == first || !is(token, "that") && !startsNext(token);
    }
    boolean more = token > first && token + 1 < stop;
    return switch (tag) {
      case PART -> word(token).startsWith("'");
      case ADP -> more && !is(token, "by", "as", "that", "on");
      case CCONJ -> more && isPhraseStart(token + 1);
      case VERB ->
          more && isNominal(token - 1) && isParticiple(token) && has(token + 1, PartOfSpeech.ADP)
              || isAttribute(token)
              || token == first && word(token).endsWith("ed") && isNominal(token + 1);
      case PUNCT, SYM -> more && is(token, "-", "–", "&", "/", ".") && isNominal(token - 1);
      case ADV ->
          BEFORE_NOUN.contains(text.tag(Math.min(token + 1, stop - 1))) && !isAfterNoun(token);
      default -> false;
    };
  }

  /** True for what stands right behind a noun or name. */
  boolean isAfterNoun(int token) {
    return has(token - 1, PartOfSpeech.NOUN) || has(token - 1, PartOfSpeech.PROPN);
  }

  /** "Sources <em>close</em> to the club". */
  private boolean isBehindNoun(int token) {
    return is(token, "close", "familiar", "loyal", "near", "sympathetic") && isNominal(token - 1);
  }

  private boolean isParticiple(int token) {
    String word = word(token);
    return word.endsWith("ed")
        || word.endsWith("ing")
        || word.endsWith("en")
        || word.endsWith("wn")
        || IRREGULAR.contains(word);
  }

  /** "Told firefighters <em>the</em> house was empty": an article after a noun. */
  private boolean startsNext(int token) {
    boolean after = isAfterNoun(token);
    boolean him = is(token - 1, "him", "them", "me", "us", "her", "it");
    boolean subject = after && is(token, "he", "she", "they", "we", "i", "it");
    return subject || (after || him) && is(token, "the", "a", "an", "his", "her", "their", "its");
  }

  /** A participle before a noun: "an unnamed official". */
  private boolean isAttribute(int token) {
    boolean participle = word(token).endsWith("ed") || word(token).endsWith("ing");
    return participle
        && (has(token - 1, PartOfSpeech.DET) || has(token - 1, PartOfSpeech.ADJ))
        && (isNominal(token + 1) || has(token + 1, PartOfSpeech.ADJ));
  }

  private boolean isUnnamed(int token) {
    return is(token, "unnamed", "unidentified");
  }

  private boolean isPhraseStart(int token) {
    return NOMINAL.contains(text.tag(token)) || BEFORE_NOUN.contains(text.tag(token));
  }

  private boolean isNominal(int token) {
    return token >= 0 && token < text.size() && NOMINAL.contains(text.tag(token));
  }

  /** The noun phrase that ends before {@code end}, not reaching back beyond {@code limit}. */
  Optional<TokenRange> endingAt(int end, int limit) {
    int first = end;
    int stop = Math.max(limit, end - LONGEST);
    while (first > stop && reachesBack(first - 1, stop)) {
      first--;
    }
    while (first < end
        && (is(first, "that") || !isPhraseStart(first))
        && !is(first, "both")
        && !isUnnamed(first)) {
      first++;
    }
    boolean nominal = first < end && isNominal(end - 1);
    return nominal ? Optional.of(new TokenRange(first, end)) : Optional.empty();
  }

  private boolean reachesBack(int token, int stop) {
    PartOfSpeech tag = text.tag(token);
    if (NOMINAL.contains(tag) || BEFORE_NOUN.contains(tag) || isBehindNoun(token)) {
      return true;
    }
    boolean more = token > stop && isNominal(token - 1);
    return switch (tag) {
      case PART -> word(token).startsWith("'");
      case ADP -> more || token > stop + 1 && isBehindNoun(token - 1);
      case VERB -> isAttribute(token) || isUnnamed(token);
      case CCONJ -> more || (token > stop && is(token - 1, "both"));
      case PUNCT, SYM -> more && is(token, "-", "–", "&", "/");
      default -> is(token, "both");
    };
  }

  /** Where the "also", "has" and the like right before a verb start: its subject ends there. */
  int beforeHaving(int verb, int limit) {
    int first = verb;
    while (first > limit
        && (is(first - 1, "has", "have", "had") || has(first - 1, PartOfSpeech.ADV))) {
      first--;
    }
    return first;
  }

  /** The same for auxiliaries of all kinds. */
  int beforeAuxiliaries(int verb, int limit) {
    int first = verb;
    while (first > limit
        && (has(first - 1, PartOfSpeech.AUX) || has(first - 1, PartOfSpeech.ADV))) {
      first--;
    }
    return first;
  }

  /** The last noun of a phrase before any preposition: what the phrase is about. */
  int head(TokenRange phrase) {
    int head = phrase.first();
    for (int i = phrase.first(); i < phrase.end(); i++) {
      boolean after = i > phrase.first();
      if (text.tag(i) == PartOfSpeech.ADP || after && text.tag(i) == PartOfSpeech.VERB) {
        break;
      }
      boolean number = text.tag(i) == PartOfSpeech.NUM && isNominal(head);
      head = isNominal(i) && !number ? i : head;
    }
    return head;
  }

  /** "Corriere <em>reports</em>": a verb that looks like a plural. */
  boolean isReportsAfterName(int token) {
    return is(token, "reports", "writes", "states", "claims", "notes")
        && has(token - 1, PartOfSpeech.PROPN);
  }

  /** True for a verb that takes a clause: "say", "believe". */
  boolean takesClause(int verb) {
    return (clues.sense[verb] & TAKES_CLAUSE) != 0;
  }

  /** True for a noun that may stand for a person: "agent". */
  boolean isPerson(int noun) {
    return text.tag(noun) == PartOfSpeech.NOUN && (clues.sense[noun] & PERSON) != 0;
  }

  /** True for data, documents, images: things that are cited though they do not speak. */
  boolean isCited(TokenRange phrase) {
    return WordList.CITED_THINGS.has(word(head(phrase)));
  }

  /** True for a phrase that may speak: a name, a person, a body, a text. */
  boolean maySpeak(TokenRange phrase) {
    int head = head(phrase);
    if (text.tag(head) == PartOfSpeech.PROPN) {
      return true;
    }
    // bits of WordSenses: communication, person, group
    boolean sense = text.tag(head) == PartOfSpeech.NOUN && (clues.sense[head] & 0b1101_00000) != 0;
    return sense && WordList.NEVER_SOURCES.absent(word(head));
  }
}
