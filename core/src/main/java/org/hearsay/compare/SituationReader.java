package org.hearsay.compare;

import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.statement.ReadingWords;
import org.hearsay.statement.VerbGroups;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Finds the word that says what happened to those a figure counts: the verb just before it
 * ("killing 12 people"), the noun it completes ("the arrest of 12 people"), else the verb after it.
 */
final class SituationReader {

  private static final Set<String> LIGHT = Lexicon.forms("light-verbs");
  private static final Set<String> LEVELS = Lexicon.forms("level-verbs");
  private static final Set<String> NUMBERS = Set.of("some", "many", "most", "all", "half");

  /** How long an insertion between commas may be that is passed over. */
  private static final int INSERTION = 6;

  private static final Set<String> OUTCOMES = Lexicon.forms("outcomes");

  private final ReadingWords words;
  private final TokenizedText text;
  private final VerbGroups verbs;

  SituationReader(ReadingWords words) {
    this.words = words;
    this.text = words.text();
    this.verbs = new VerbGroups(text);
  }

  static boolean isOutcome(String form) {
    return OUTCOMES.contains(form);
  }

  /**
   * @param figure tokens of the figure, number and what is counted
   * @param clause tokens of the statement that holds it
   * @param stop one past the last token that can belong to this figure: where the next one begins
   */
  Situation read(TokenRange figure, TokenRange clause, int stop) {
    Optional<Integer> governor =
        isWhole(figure, clause) ? ownOf(figure, clause, stop) : nearest(figure, clause, stop);
    int end = governor.map(g -> Math.max(g + 1, figure.end())).orElse(figure.end());
    return new Situation(
        governor, new TokenRange(figure.first(), phraseEnd(end, Math.min(stop, clause.end()))));
  }

  /** "31 of the 58 people on board": what befell the 31 need not have befallen the 58. */
  private boolean isWhole(TokenRange figure, TokenRange clause) {
    int i = lastBefore(figure, clause);
    return i > clause.first()
        && verbs.lower(i).equals("of")
        && (text.tag(i - 1) == PartOfSpeech.NUM || NUMBERS.contains(verbs.lower(i - 1)));
  }

  private Optional<Integer> ownOf(TokenRange figure, TokenRange clause, int stop) {
    return nextWord(figure.end(), Math.min(stop, clause.end()));
  }

  private Optional<Integer> nearest(TokenRange figure, TokenRange clause, int stop) {
    Optional<Integer> near = justBefore(figure, clause);
    return near.filter(g -> isOutcome(words.form(g)))
        .or(() -> outcomeAfter(figure.end(), Math.min(stop, clause.end())))
        .or(() -> near)
        .or(() -> after(figure.end(), Math.min(stop, clause.end())))
        .or(() -> afterLightVerb(figure, clause, Math.min(stop, clause.end())))
        .or(() -> before(figure, clause))
        .or(() -> nextWord(figure.end(), Math.min(stop, clause.end())));
  }

  private Optional<Integer> justBefore(TokenRange figure, TokenRange clause) {
    int i = lastBefore(figure, clause);
    if (i < clause.first()) {
      return Optional.empty();
    }
    if (verbs.isVerbal(i) || verbs.lower(i).endsWith("ing") && isOutcome(words.form(i))) {
      return verbBefore(i, clause.first());
    }
    if (verbs.lower(i).equals("of") && i > clause.first()) {
      return backToOutcome(i - 1, clause.first()).or(() -> telling(i - 1));
    }
    boolean completes = Set.of("to", "at", "by", "from").contains(verbs.lower(i));
    if (completes && i > clause.first() && text.tag(i - 1) == PartOfSpeech.VERB) {
      return verbBefore(i - 1, clause.first());
    }
    return completes ? backToOutcome(i - 1, clause.first()) : Optional.empty();
  }

  private int lastBefore(TokenRange figure, TokenRange clause) {
    int i = figure.first() - 1;
    while (i >= clause.first()
        && (text.tag(i) == PartOfSpeech.DET || text.tag(i) == PartOfSpeech.ADV)) {
      i--;
    }
    return i;
  }

  /** "the death toll rose to 12": past a verb of level, to the noun that says what is counted. */
  private Optional<Integer> verbBefore(int verb, int first) {
    if (LEVELS.contains(words.form(verb)) || text.tag(verb) == PartOfSpeech.AUX) {
      return backToOutcome(verb, first).or(() -> subjectOf(verb, first));
    }
    return telling(verb);
  }

  /** "her lead shrank to 12": the noun of which the verb says how high it stands. */
  private Optional<Integer> subjectOf(int verb, int first) {
    int start = verb;
    while (start > first && isOfSubject(start - 1)) {
      start--;
    }
    Optional<Integer> noun = Optional.empty();
    for (int i = start; i < verb; i++) {
      boolean ends = text.tag(i) == PartOfSpeech.ADP && noun.isPresent();
      if (ends) {
        break;
      }
      if (text.tag(i) == PartOfSpeech.NOUN && telling(i).isPresent()) {
        noun = Optional.of(i);
      }
    }
    return noun;
  }

  private boolean isOfSubject(int token) {
    return switch (text.tag(token)) {
      case PUNCT, VERB, AUX, SCONJ, CCONJ -> false;
      default -> true;
    };
  }

  private Optional<Integer> backToOutcome(int from, int first) {
    for (int i = from; i >= first && text.tag(i) != PartOfSpeech.PUNCT; i--) {
      if (isOutcome(words.form(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> telling(int token) {
    String form = words.form(token);
    return form.isEmpty() || LIGHT.contains(form) ? Optional.empty() : Optional.of(token);
  }

  private Optional<Integer> after(int from, int end) {
    for (int i = from; i < end; i++) {
      boolean verbal = text.tag(i) == PartOfSpeech.VERB || isOutcome(words.form(i));
      if (verbal && telling(i).isPresent()) {
        return Optional.of(i);
      }
      if (text.word(i).equals(",") && i > from + 1 || text.word(i).equals(";")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "mourns seven men who died": what befell them. */
  private Optional<Integer> outcomeAfter(int from, int end) {
    int i = afterInsertion(from, end);
    while (i < end) {
      boolean befell = verbs.isVerbal(i) || i > from && text.tag(i - 1) == PartOfSpeech.VERB;
      if (isOutcome(words.form(i)) && befell) {
        return Optional.of(i);
      }
      if (text.tag(i) == PartOfSpeech.PUNCT || text.tag(i) == PartOfSpeech.CCONJ) {
        break;
      }
      i++;
    }
    return Optional.empty();
  }

  /** "six of its soldiers, not two, had been killed". */
  private int afterInsertion(int from, int end) {
    if (from >= end || !text.word(from).equals(",")) {
      return from;
    }
    for (int i = from + 1; i < Math.min(end, from + INSERTION); i++) {
      if (text.word(i).equals(",")) {
        return i + 1;
      }
    }
    return from;
  }

  private Optional<Integer> before(TokenRange figure, TokenRange clause) {
    for (int i = figure.first() - 1; i >= clause.first(); i--) {
      boolean verbal = text.tag(i) == PartOfSpeech.VERB || isOutcome(words.form(i));
      if (verbal && telling(i).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> afterLightVerb(TokenRange figure, TokenRange clause, int end) {
    int i = lastBefore(figure, clause);
    return i >= clause.first() && verbs.isVerbal(i)
        ? nextWord(figure.end(), end)
        : Optional.empty();
  }

  /** "had 214 passengers on board": where verbs say nothing, the first word after the figure. */
  private Optional<Integer> nextWord(int from, int end) {
    for (int i = from; i < end; i++) {
      boolean content = !words.form(i).isEmpty() && !words.form(i).startsWith("@");
      boolean plain = text.tag(i) != PartOfSpeech.PROPN && text.tag(i) != PartOfSpeech.NUM;
      if (content && plain && telling(i).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** To the end of the prepositional phrase that follows: "in Russia's Kursk region". */
  private int phraseEnd(int from, int limit) {
    int end = from;
    while (end < limit && end < from + 6 && isOfPhrase(end)) {
      end++;
    }
    while (end > from
        && (text.tag(end - 1) == PartOfSpeech.ADP || text.tag(end - 1) == PartOfSpeech.DET)) {
      end--;
    }
    return end;
  }

  private boolean isOfPhrase(int token) {
    return switch (text.tag(token)) {
      case ADP, DET, PROPN, NOUN, ADJ -> true;
      default -> verbs.lower(token).equals("'s");
    };
  }
}
