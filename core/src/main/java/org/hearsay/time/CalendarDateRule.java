package org.hearsay.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * Dates with the month as a word: Oct. 24, 24 October 2024, Friday, the 24th of October, October
 * 2024, June last year.
 */
final class CalendarDateRule implements Rule {

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    return unnamed(atoms, afterWeekday(atoms, at));
  }

  /** One past a weekday and its comma, or {@code at}. */
  private static int afterWeekday(Atoms atoms, int at) {
    int weekday = afterDirection(atoms, at);
    if (atoms.is(weekday, Lexeme.Kind.WEEKDAY)) {
      return atoms.after(weekday + 1, ",");
    }
    return atoms.is(at, Lexeme.Kind.SHORT_WEEKDAY) ? atoms.after(atoms.afterStop(at + 1), ",") : at;
  }

  /** One past the first words of "this coming Sunday, March 8". */
  private static int afterDirection(Atoms atoms, int at) {
    int next = atoms.is(at, Lexeme.Kind.DIRECTION) ? at + 1 : at;
    return next > at && atoms.is(next, "coming") ? next + 1 : next;
  }

  private static Optional<Match> unnamed(Atoms atoms, int at) {
    Optional<Match> monthFirst = monthFirst(atoms, at);
    return monthFirst.isPresent() ? monthFirst : dayFirst(atoms, atoms.after(at, "the"));
  }

  /** Oct. 24, 2024; October 24th. */
  private static Optional<Match> monthFirst(Atoms atoms, int at) {
    if (!isMonth(atoms, at)) {
      return Optional.empty();
    }
    int next = atoms.after(atoms.afterStop(at + 1), "the");
    int month = atoms.lexeme(at).number();
    return day(atoms, next).flatMap(day -> dated(atoms, month, (int) day.value(), day.end()));
  }

  /** 24 October 2024; 24th of October. */
  private static Optional<Match> dayFirst(Atoms atoms, int at) {
    Optional<NumberReader.Numeral> day = day(atoms, at);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = atoms.after(atoms.after(day.get().end(), "-"), "of");
    if (!isMonth(atoms, next) || !atoms.isCapital(next)) {
      return Optional.empty();
    }
    int month = atoms.lexeme(next).number();
    return dated(atoms, month, (int) day.get().value(), monthEnd(atoms, next));
  }

  /** One past a month and the full stop of its abbreviation. */
  static int monthEnd(Atoms atoms, int at) {
    return atoms.is(at, Lexeme.Kind.SHORT_MONTH) ? atoms.afterStop(at + 1) : at + 1;
  }

  static boolean isMonth(Atoms atoms, int at) {
    return (atoms.is(at, Lexeme.Kind.MONTH) || atoms.is(at, Lexeme.Kind.SHORT_MONTH))
        && atoms.isCapital(at);
  }

  private static Optional<NumberReader.Numeral> day(Atoms atoms, int at) {
    Optional<NumberReader.Numeral> ordinal = NumberReader.ordinal(atoms, at);
    return ordinal.isPresent() ? ordinal : plainDay(atoms, at);
  }

  /** One or two digits that are not the start of a longer number or a time. */
  private static Optional<NumberReader.Numeral> plainDay(Atoms atoms, int at) {
    boolean day = atoms.isNumber(at) && atoms.word(at).length() <= 2 && !isLonger(atoms, at + 1);
    return day
        ? Optional.of(new NumberReader.Numeral(at + 1, Long.parseLong(atoms.word(at))))
        : Optional.empty();
  }

  private static boolean isLonger(Atoms atoms, int next) {
    boolean mark = atoms.is(next, ":") || atoms.is(next, ".") || atoms.is(next, "/");
    boolean letter = !atoms.word(next).isEmpty() && Character.isLetter(atoms.word(next).charAt(0));
    boolean glued = atoms.isGlued(next);
    return glued && (mark && atoms.isNumber(next + 1) && atoms.isGlued(next + 1) || letter)
        || atoms.is(next, "%");
  }

  /** Empty if there is no such day: 30 February, 29 February 2023. */
  private static Optional<Match> dated(Atoms atoms, int month, int day, int end) {
    if (day < 1 || day > Month.of(month).maxLength()) {
      return Optional.empty();
    }
    Optional<Match> year = YearClause.after(atoms, end);
    if (year.isEmpty()) {
      return Match.of(end, new MonthDay(month, day, Optional.empty()));
    }
    Match found = year.get();
    return found.expression() instanceof Fixed fixed
        ? fullDate(fixed.period().start().getYear(), month, day, found.end())
        : Match.of(found.end(), new MonthDay(month, day, Optional.of(found.expression())));
  }

  static Optional<Match> fullDate(int year, int month, int day, int end) {
    try {
      return Match.of(end, new Fixed(CalendarPeriod.day(LocalDate.of(year, month, day))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
