package org.hearsay.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Which of several years a date without one most likely means. */
final class Nearness {

  /** What speaks against a date ahead in a clause that looks back. */
  private static final int LOOKING_BACK = 310;

  private static final int STRONG = 270;
  private static final int WEAK = 150;

  private Nearness() {}

  /**
   * How far fetched it is, in days, that a report of {@code base} means {@code date}. A day far
   * back is seldom named without its year; how far back is still more likely than ahead depends on
   * the tense.
   */
  static long distance(LocalDate base, LocalDate date, Tense tense) {
    long days = ChronoUnit.DAYS.between(base, date);
    return days < 0 ? -days + backward(tense, STRONG) : days + ahead(tense, days);
  }

  /** The same for a stretch of time, none if it holds {@code base}. */
  static long distance(LocalDate base, CalendarPeriod period, Tense tense) {
    LocalDate last = period.plus(1).start().minusDays(1);
    boolean part = period.unit() == TimeUnit.QUARTER || period.unit() == TimeUnit.HALF;
    if (last.isBefore(base)) {
      long days = ChronoUnit.DAYS.between(last, base);
      return days + backward(tense, part ? WEAK : STRONG);
    }
    long days = Math.max(0, ChronoUnit.DAYS.between(base, period.start()));
    return days + ahead(tense, days);
  }

  private static int backward(Tense tense, int handicap) {
    return tense == Tense.FUTURE ? handicap : 0;
  }

  private static int ahead(Tense tense, long days) {
    if (days == 0) {
      return 0;
    }
    return switch (tense) {
      case PAST -> LOOKING_BACK;
      case OPEN -> 120;
      case FUTURE -> 0;
    };
  }
}
