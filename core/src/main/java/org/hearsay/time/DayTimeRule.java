package org.hearsay.time;

import java.util.List;
import java.util.Optional;

/**
 * Times of day, with their day where it stands beside them: 5 p.m. on Friday, Thursday night, this
 * morning, tonight, noon.
 */
final class DayTimeRule implements Rule {

  private final List<Rule> days;

  /** Times of the days that {@code days} recognise. */
  DayTimeRule(List<Rule> days) {
    this.days = List.copyOf(days);
  }

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    Optional<Match> clock = clockFirst(atoms, at);
    if (clock.isPresent()) {
      return clock;
    }
    Optional<Match> day = Rules.longest(days, atoms, at).filter(m -> isDay(m.expression()));
    if (day.isPresent()) {
      return dayFirst(atoms, day.get());
    }
    return partFirst(atoms, at);
  }

  static boolean isDay(TimeExpression expression) {
    return expression instanceof MonthDay
        || expression instanceof HolidayDate
        || expression instanceof NamedPeriod named && named.named().isWeekday()
        || expression instanceof Fixed fixed && fixed.period().unit() == TimeUnit.DAY
        || expression instanceof Relative relative && relative.unit() == TimeUnit.DAY;
  }

  private Optional<Match> clockFirst(Atoms atoms, int at) {
    return ClockReader.read(atoms, at).map(clock -> withDay(atoms, clock.end(), clock.value()));
  }

  /** The day behind a time of day, if there is one. */
  private Match withDay(Atoms atoms, int end, String clock) {
    int day = atoms.after(atoms.after(end, ","), "on");
    return Rules.longest(days, atoms, day)
        .filter(m -> isDay(m.expression()))
        .map(m -> new Match(m.end(), new DayTime(m.expression(), clock)))
        .orElseGet(() -> new Match(end, new DayTime(new Unstated(), clock)));
  }

  /** Thursday night, Friday at 5 p.m. */
  private static Optional<Match> dayFirst(Atoms atoms, Match day) {
    int next = day.end();
    if (atoms.is(next, Lexeme.Kind.DAYPART)) {
      return Match.of(next + 1, partOfDay(atoms, day.expression(), next));
    }
    int clock = atoms.after(atoms.after(next, ","), "at");
    return ClockReader.read(atoms, clock)
        .map(c -> new Match(c.end(), new DayTime(day.expression(), c.value())));
  }

  /** Thursday night; Thursday nights come again. */
  private static TimeExpression partOfDay(Atoms atoms, TimeExpression day, int part) {
    String code = atoms.lexeme(part).code();
    boolean plural = atoms.word(part).endsWith("s");
    return plural && day instanceof NamedPeriod named
        ? new Recurring(named.named().openValue() + "T" + code)
        : new DayTime(day, code);
  }

  private Optional<Match> partFirst(Atoms atoms, int at) {
    if (atoms.is(at, "tonight")) {
      return Match.of(at + 1, new DayTime(today(0), "NI"));
    }
    if (atoms.is(at, "overnight")) {
      return Match.of(at + 1, new DayTime(today(0), "NI"));
    }
    int direction = atoms.after(at, "the");
    if (atoms.is(direction, Lexeme.Kind.DIRECTION)
        && atoms.is(direction + 1, Lexeme.Kind.DAYPART)) {
      return directed(atoms, direction);
    }
    int part = afterPart(atoms, direction);
    if (!atoms.is(part, Lexeme.Kind.DAYPART)) {
      return Optional.empty();
    }
    Match found = ofDay(atoms, part);
    boolean dated = found.end() > part + 1;
    return dated || part > direction ? Optional.of(found) : Optional.empty();
  }

  private static int afterPart(Atoms atoms, int at) {
    return atoms.is(at, Lexeme.Kind.PART) ? atoms.after(at + 1, "-") : at;
  }

  /** The morning of April 12. */
  private Match ofDay(Atoms atoms, int part) {
    int day = atoms.after(part + 1, "of");
    return withDay(atoms, part + 1, atoms.lexeme(part).code()).end() > part + 1 || day == part + 1
        ? withDay(atoms, part + 1, atoms.lexeme(part).code())
        : withDay(atoms, day, atoms.lexeme(part).code());
  }

  private static Optional<Match> directed(Atoms atoms, int at) {
    String part = atoms.lexeme(at + 1).code();
    Relative day = Directions.ofThe(atoms.lexeme(at).code(), TimeUnit.DAY);
    return Match.of(at + 2, new DayTime(day, part));
  }

  private static Relative today(long steps) {
    return new Relative(TimeUnit.DAY, steps, Anchor.PUBLICATION);
  }
}
