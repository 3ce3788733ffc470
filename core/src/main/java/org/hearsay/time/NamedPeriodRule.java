package org.hearsay.time;

import java.util.Optional;
import java.util.Set;

/**
 * Weekdays, months, seasons, quarters and halves of a year, with the words that point at one: last
 * Friday, October 1998, this summer, the fiscal third quarter of 1998.
 */
final class NamedPeriodRule implements Rule {

  private static final Set<String> BEFORE_QUARTER =
      Set.of("the", "its", "their", "a", "his", "her", "our");

  private static final Set<String> BEFORE_FALL =
      Set.of("in", "by", "the", "early", "late", "mid", "-");

  private static final Set<String> BEFORE_SEASON =
      Set.of("in", "by", "the", "early", "late", "mid", "-", "since", "until", "of", "during");

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    Optional<Match> plain = named(atoms, at, Direction.OPEN);
    if (plain.isPresent()) {
      return plain;
    }
    int direction = atoms.after(at, "the");
    if (atoms.is(direction, Lexeme.Kind.DIRECTION)) {
      return named(
          atoms, afterPast(atoms, direction + 1), Directions.named(atoms.lexeme(direction).code()));
    }
    boolean quarter = BEFORE_QUARTER.contains(atoms.word(at));
    return quarter ? determined(atoms, at + 1) : Optional.empty();
  }

  /** One past the second word of "this past", "this coming". */
  private static int afterPast(Atoms atoms, int at) {
    return atoms.is(at, "past") || atoms.is(at, "coming") ? at + 1 : at;
  }

  /** Behind an article: a quarter, half or season. */
  private static Optional<Match> determined(Atoms atoms, int at) {
    boolean season = atoms.is(at, Lexeme.Kind.SEASON) && isSeason(atoms, at);
    return season ? named(atoms, at, Direction.OPEN) : partOfYear(atoms, at, Direction.OPEN);
  }

  private static Optional<Match> named(Atoms atoms, int at, Direction direction) {
    Lexeme lexeme = atoms.lexeme(at);
    return switch (lexeme.kind()) {
      case MONTH, SHORT_MONTH -> month(atoms, at, direction);
      case WEEKDAY -> weekday(atoms, at, direction);
      case SEASON ->
          direction == Direction.OPEN && !isSeason(atoms, at)
              ? Optional.empty()
              : withYear(atoms, at + 1, new Named(TimeUnit.SEASON, lexeme.number()), direction);
      default -> partOfYear(atoms, at, direction);
    };
  }

  private static Optional<Match> weekday(Atoms atoms, int at, Direction direction) {
    Named day = new Named(TimeUnit.DAY, atoms.lexeme(at).number());
    if (!atoms.isCapital(at)) {
      return Optional.empty();
    }
    int pointer = atoms.after(at + 1, "of");
    boolean week =
        atoms.is(pointer, Lexeme.Kind.DIRECTION)
            && atoms.is(pointer + 1, "week")
            && direction == Direction.OPEN;
    return week
        ? Match.of(pointer + 2, new NamedPeriod(day, direction, Optional.of(week(atoms, pointer))))
        : Match.of(at + 1, new NamedPeriod(day, direction));
  }

  /** Monday of last week. */
  private static TimeExpression week(Atoms atoms, int at) {
    return Directions.of(atoms.lexeme(at).code(), TimeUnit.WEEK);
  }

  private static Optional<Match> month(Atoms atoms, int at, Direction direction) {
    if (!MonthName.isCertain(atoms, at)) {
      return Optional.empty();
    }
    Named month = new Named(TimeUnit.MONTH, atoms.lexeme(at).number());
    return withYear(
        atoms,
        atoms.is(at, Lexeme.Kind.SHORT_MONTH) ? atoms.afterStop(at + 1) : at + 1,
        month,
        direction);
  }

  /** "Fall" and "spring" are verbs and coils too: they need a word before them or a year behind. */
  private static boolean isSeason(Atoms atoms, int at) {
    if (YearClause.after(atoms, at + 1).isPresent()) {
      return true;
    }
    boolean listed =
        (atoms.is(at - 1, "and") || atoms.is(at - 1, "or")) && atoms.is(at - 2, Lexeme.Kind.SEASON);
    boolean ambiguous = atoms.is(at, "fall") || atoms.is(at, "spring");
    Set<String> leading = ambiguous ? BEFORE_FALL : BEFORE_SEASON;
    boolean thing = atoms.is(at + 1, "of") || atoms.is(at + 1, "from");
    return listed || leading.contains(atoms.word(at - 1)) && !thing;
  }

  private static Optional<Match> partOfYear(Atoms atoms, int at, Direction direction) {
    return QuarterReader.read(atoms, at)
        .flatMap(part -> withYear(atoms, part.end(), part.named(), direction));
  }

  private static Optional<Match> withYear(Atoms atoms, int end, Named named, Direction direction) {
    Optional<Match> year = YearClause.after(atoms, end);
    return year.isPresent()
        ? Match.of(
            year.get().end(),
            new NamedPeriod(named, direction, Optional.of(year.get().expression())))
        : Match.of(end, new NamedPeriod(named, direction));
  }
}
