package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All rules for English time expressions, together. Immutable and shared by all threads. */
final class Grammar {

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her", "our", "that", "this");

  private static final String QUOTES = "\"'`“”";

  private static final Grammar ENGLISH = new Grammar();

  private final List<Rule> rules;

  private Grammar() {
    List<Rule> dates = dates();
    List<Rule> periods = periods(dates);
    rules = new ArrayList<>(dates);
    rules.addAll(
        List.of(
            new DayTimeRule(dates),
            new DayOfMonthRule(),
            new DayListRule(),
            new YearRangeRule(),
            new EdgeRule(periods),
            new PartRule(periods),
            new WeekOfRule(dates),
            new TopicRule(),
            new RecurrenceRule(),
            new DurationRule()));
  }

  private static List<Rule> dates() {
    return List.of(
        new CalendarDateRule(),
        new NumericDateRule(),
        new NamedPeriodRule(),
        new RelativeRule(),
        new LongPeriodRule(),
        new PhraseRule());
  }

  /** What has an early and a late part. */
  private static List<Rule> periods(List<Rule> dates) {
    return List.of(
        new CalendarDateRule(),
        new NamedPeriodRule(),
        new DayTimeRule(dates),
        new TopicRule(),
        new RelativeRule(),
        new LongPeriodRule());
  }

  static Grammar english() {
    return ENGLISH;
  }

  /** The longest time expression that starts with the piece {@code at}. */
  Optional<Match> match(Atoms atoms, int at) {
    boolean mayStart =
        !atoms.lexeme(at).equals(Lexeme.NONE) || atoms.isNumber(at) || isApostrophe(atoms, at);
    return mayStart
        ? Rules.longest(rules, atoms, at)
            .filter(match -> !isArticled(atoms, at, match.end()))
            .filter(match -> !isTitle(atoms, at, match.end()))
        : Optional.empty();
  }

  /** As in "the '80s"; two of them are a quotation mark. */
  private static boolean isApostrophe(Atoms atoms, int at) {
    return atoms.is(at, "'") && !(atoms.is(at - 1, "'") && atoms.isGlued(at));
  }

  /** "60 Minutes" is on television, "High Noon" in the cinema. */
  private static boolean isTitle(Atoms atoms, int at, int end) {
    boolean second = isQuote(atoms, at - 2) && (atoms.isCapital(at - 1) || atoms.isNumber(at - 1));
    boolean opened = isQuote(atoms, at - 1) || second;
    int closing = atoms.is(end, ".") || atoms.is(end, ",") ? end + 1 : end;
    boolean common = atoms.lexeme(end - 1).isUnit() || atoms.is(end - 1, Lexeme.Kind.CLOCK);
    return opened && common && atoms.isCapital(end - 1) && isQuote(atoms, closing);
  }

  private static boolean isQuote(Atoms atoms, int at) {
    String word = atoms.word(at);
    return word.length() == 1 && QUOTES.indexOf(word.charAt(0)) >= 0;
  }

  /**
   * In "a fourth-quarter loss", "the 46-day siege" the article belongs to the loss and the siege.
   */
  private static boolean isArticled(Atoms atoms, int at, int end) {
    boolean article = ARTICLES.contains(atoms.word(at));
    return article && atoms.is(end - 2, "-") && atoms.lexeme(end - 1).isUnit();
  }
}
