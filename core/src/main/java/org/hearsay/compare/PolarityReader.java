package org.hearsay.compare;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.statement.ReadingWords;
import org.hearsay.statement.Stance;
import org.hearsay.statement.StanceReader;
import org.hearsay.statement.Statement;
import org.hearsay.statement.VerbGroups;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Reads what statements of one report say is so, and what they say is not. */
final class PolarityReader {

  /** What follows these in a verb group is no fact: "should have been closed". */
  private static final Set<String> UNREAL =
      Set.of("should", "could", "may", "might", "must", "ought");

  /** Nor is anything that follows these. */
  private static final Set<String> OPEN =
      Set.of("if", "unless", "whether", "unclear", "unknown", "unsure", "wish", "talks");

  private static final int REACH = 5;
  private static final int NEAR = 7;

  private final ReadingWords words;
  private final TokenizedText text;
  private final VerbGroups verbs;
  private final Negations negations;
  private final StanceReader stances;

  PolarityReader(ReadingWords words) {
    this.words = words;
    this.text = words.text();
    this.verbs = new VerbGroups(text);
    this.negations = new Negations(text);
    this.stances = new StanceReader(words);
  }

  Polarity read(Statement statement) {
    TokenRange range = text.tokensIn(statement.span());
    BitSet negated = negations.in(range);
    boolean denies = statement.stance() == Stance.DENIES;
    boolean disowns = denies && stances.of(range) != Stance.DENIES;
    BitSet objects = negations.objects(range);
    Map<String, Set<String>> said = new TreeMap<>();
    Map<String, Set<String>> denied = new TreeMap<>();
    int unrealUntil = range.first();
    for (int i = range.first(); i < range.end(); i++) {
      if (UNREAL.contains(verbs.lower(i))) {
        unrealUntil = i + REACH;
      } else if (OPEN.contains(verbs.lower(i))) {
        unrealUntil = range.end();
      }
      if (saysSomething(i) && i >= unrealUntil) {
        if (denies) {
          addDisowned(i, range, disowns && negated.get(i), said);
        } else if (negated.get(i)) {
          addDenied(i, range, denied);
        } else if (carries(i, range) || objects.get(i)) {
          addTerm(i, range, said);
          if (isState(i, range)) {
            addOpposites(i, range, denied);
          }
        }
      }
    }
    said.keySet().removeAll(denied.keySet());
    return new Polarity(said, denied, !negated.isEmpty());
  }

  /** Who denies that a thing was not done says that it was. */
  private void addDisowned(
      int token, TokenRange range, boolean negated, Map<String, Set<String>> said) {
    if (negated) {
      addTerm(token, range, said);
    }
  }

  private boolean saysSomething(int token) {
    return text.tag(token) != PartOfSpeech.PROPN && !words.form(token).isEmpty();
  }

  /** A verb that is no infinitive, or an adjective that is said of something. */
  private boolean carries(int token, TokenRange range) {
    if (negations.isLight(token)) {
      return false;
    }
    boolean infinitive = token > range.first() && verbs.lower(token - 1).equals("to");
    boolean before = token + 1 < range.end() && text.tag(token + 1) == PartOfSpeech.NOUN;
    return switch (text.tag(token)) {
      case VERB -> !infinitive;
      case ADJ -> !before;
      default -> false;
    };
  }

  /** An adjective, or a participle after "be": how something is. */
  private boolean isState(int token, TokenRange range) {
    return text.tag(token) == PartOfSpeech.ADJ
        || token > range.first() && text.tag(token - 1) == PartOfSpeech.AUX;
  }

  private void addDenied(int token, TokenRange range, Map<String, Set<String>> denied) {
    if (!negations.isLight(token)) {
      addTerm(token, range, denied);
    }
  }

  private void addTerm(int token, TokenRange range, Map<String, Set<String>> terms) {
    Set<String> nouns = nouns(token, range);
    terms.computeIfAbsent(words.form(token), t -> new TreeSet<>()).addAll(nouns);
    String stem = Lexicon.english().stem(verbs.lower(token));
    terms.computeIfAbsent(stem, t -> new TreeSet<>()).addAll(nouns);
  }

  private void addOpposites(int token, TokenRange range, Map<String, Set<String>> terms) {
    for (String opposite : Opposites.english().of(verbs.lower(token), words.form(token))) {
      terms.computeIfAbsent(opposite, t -> new TreeSet<>()).addAll(nouns(token, range));
    }
  }

  /** The heads of the nouns around a token, as far as its part of the sentence goes. */
  private Set<String> nouns(int token, TokenRange range) {
    Set<String> nouns = new TreeSet<>();
    for (int i = token - 1; i >= Math.max(range.first(), token - NEAR) && isNear(i); i--) {
      addNoun(i, range, nouns);
    }
    for (int i = token + 1; i < Math.min(range.end(), token + NEAR) && isNear(i); i++) {
      addNoun(i, range, nouns);
    }
    return nouns;
  }

  private boolean isNear(int token) {
    return text.tag(token) != PartOfSpeech.PUNCT || text.word(token).equals("\"");
  }

  private void addNoun(int token, TokenRange range, Set<String> nouns) {
    PartOfSpeech tag = text.tag(token);
    boolean noun = isNoun(token) && (token + 1 >= range.end() || !isNoun(token + 1));
    if (tag == PartOfSpeech.PRON && !verbs.isNegation(token)) {
      nouns.add(Polarity.ANYBODY);
    } else if (noun && !words.form(token).isEmpty()) {
      nouns.add(words.form(token));
    }
  }

  private boolean isNoun(int token) {
    return text.tag(token) == PartOfSpeech.NOUN || text.tag(token) == PartOfSpeech.PROPN;
  }
}
