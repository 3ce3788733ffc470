package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All rules for English time expressions, together. Immutable and shared by all threads. */
final class Grammar {

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her", "our", "that", "this");

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
        !atoms.lexeme(at).equals(Lexeme.NONE) || atoms.isNumber(at) || atoms.is(at, "'");
    return mayStart
        ? Rules.longest(rules, atoms, at).filter(match -> !isArticled(atoms, at, match.end()))
        : Optional.empty();
  }

  /**
   * In "a fourth-quarter loss", "the 46-day siege" the article belongs to the loss and the siege.
   */
  private static boolean isArticled(Atoms atoms, int at, int end) {
    boolean article = ARTICLES.contains(atoms.word(at));
    return article && atoms.is(end - 2, "-") && atoms.lexeme(end - 1).isUnit();
  }
}
