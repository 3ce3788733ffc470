package org.hearsay.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.lexicon.WordLists;
import org.hearsay.quantity.Quantity;
import org.hearsay.reading.Reading;
import org.hearsay.statement.ReadingWords;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.SpanIndex;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;
import org.hearsay.time.Timex;

/** Reads the words around the figures of one report. */
final class SurroundingsReader {

  private static final int NEAR = 6;
  private static final int LONGEST = 80;
  private static final int YEAR = 4;
  private static final Set<String> ADDED = Set.of("another", "further", "additional", "extra");
  private static final Set<String> PART = Set.of("including", "among", "includes", "include");
  private static final Set<String> WHOLE = Set.of("them", "whom", "which", "those", "these");
  private static final Set<String> APART = Set.of("more", "fewer", "less", "higher", "lower");

  private static final Set<String> YARDSTICKS = WordLists.words("yardstick-words");

  private final Reading report;
  private final ReadingWords words;
  private final TokenizedText text;
  private final Vocabulary vocabulary;
  private final SpanIndex figures;
  private final SpanIndex times;

  SurroundingsReader(Reading report, ReadingWords words, Vocabulary vocabulary) {
    this.report = report;
    this.words = words;
    this.text = words.text();
    this.vocabulary = vocabulary;
    this.figures = SpanIndex.of(report.quantities(), Quantity::span);
    this.times = SpanIndex.of(report.times(), Timex::span);
  }

  /**
   * @param figure the figure's tokens
   * @param clause those of the statement that holds it
   */
  Surroundings read(TokenRange figure, TokenRange clause) {
    Sentence sentence = text.sentence(figure.first());
    int first = Math.max(sentence.firstToken(), figure.first() - LONGEST);
    int end = Math.min(sentence.endToken(), figure.end() + LONGEST);
    return new Surroundings(
        terms(near(figure, first, end)),
        terms(
            new TokenRange(
                Math.max(clause.first(), figure.first() - LONGEST),
                Math.max(figure.end(), Math.min(clause.end(), figure.end() + LONGEST)))),
        terms(new TokenRange(first, end)),
        years(sentence.span()),
        roles(figure, first, end));
  }

  /** A few tokens to both sides, as far as no other figure stands there. */
  private TokenRange near(TokenRange figure, int first, int end) {
    int from = figure.first();
    while (from > first && from > figure.first() - NEAR && !isOfFigure(from - 1)) {
      from--;
    }
    int to = figure.end();
    while (to < end && to < figure.end() + NEAR && !isOfFigure(to)) {
      to++;
    }
    return new TokenRange(from, to);
  }

  private boolean isOfFigure(int token) {
    return !figures.touching(text.span(token)).isEmpty();
  }

  private int[] terms(TokenRange range) {
    Set<Integer> terms = new TreeSet<>();
    for (int i = range.first(); i < range.end(); i++) {
      String form = words.form(i);
      if (!form.isEmpty() && !Character.isDigit(form.charAt(0))) {
        OptionalInt term = vocabulary.find(form);
        if (term.isPresent()) {
          terms.add(term.getAsInt());
        }
      }
    }
    return terms.stream().mapToInt(Integer::intValue).toArray();
  }

  private Set<String> years(Span sentence) {
    Set<String> years = new TreeSet<>();
    for (int t : times.touching(sentence)) {
      String value = report.times().get(t).value();
      if (value.length() >= YEAR && value.chars().limit(YEAR).allMatch(Character::isDigit)) {
        years.add(value.substring(0, YEAR));
      }
    }
    return years;
  }

  private Set<FigureRole> roles(TokenRange figure, int first, int end) {
    Set<FigureRole> roles = EnumSet.noneOf(FigureRole.class);
    String before = word(figure.first() - 1, first, end);
    if (PART.contains(before) || isOfWhole(figure, end)) {
      roles.add(FigureRole.PART);
    }
    if (before.equals("but") && word(figure.first() - 2, first, end).equals("all")) {
      roles.add(FigureRole.REST);
    }
    for (int i = figure.first(); i <= figure.end(); i++) {
      boolean than = word(i + 1, first, end).equals("than");
      boolean afterNumber = i > figure.first();
      if (ADDED.contains(word(i - 1, first, end))
          || afterNumber && word(i, first, end).equals("other")) {
        roles.add(FigureRole.ADDED);
      } else if (afterNumber && word(i, first, end).equals("more") && !than) {
        roles.add(FigureRole.ADDED);
      } else if (afterNumber && APART.contains(word(i, first, end)) && than) {
        roles.add(FigureRole.DISTANCE);
      }
    }
    if (isYardstick(figure, first, end)) {
      roles.add(FigureRole.YARDSTICK);
    }
    return roles;
  }

  /** True if the words nearby say that it is of what is usual, or of the greatest ever. */
  private boolean isYardstick(TokenRange figure, int first, int end) {
    for (int i = Math.max(first, figure.first() - NEAR);
        i < Math.min(end, figure.end() + NEAR);
        i++) {
      if (YARDSTICKS.contains(word(i, first, end))) {
        return true;
      }
    }
    return false;
  }

  /** "four of them", "two of whom". */
  private boolean isOfWhole(TokenRange figure, int end) {
    for (int i = figure.first(); i < Math.min(figure.end() + 1, end - 1); i++) {
      if (word(i, figure.first(), end).equals("of") && WHOLE.contains(word(i + 1, i, end))) {
        return true;
      }
    }
    return word(figure.first() - 1, 0, end).equals("of")
        && List.of("whom", "which").contains(word(figure.first() - 2, 0, end));
  }

  private String word(int token, int first, int end) {
    return token < first || token >= end ? "" : text.word(token).toLowerCase(Locale.ROOT);
  }
}
