package org.hearsay.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Rules by which a holiday's day is found in each year. */
sealed interface Holiday {

  LocalDate in(int year);

  /** Always the same day of a month. */
  record SameDay(int month, int day) implements Holiday {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, day);
    }
  }

  /**
   * A day of the week counted within a month.
   *
   * @param ordinal 1 for the first; -1 for the last
   * @param after how many days after that one
   */
  record CountedWeekday(int month, int ordinal, DayOfWeek weekday, int after) implements Holiday {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday))
          .plusDays(after);
    }
  }

  /**
   * So many days after Easter Sunday of the western churches.
   *
   * @param days negative before it
   */
  record FromEaster(int days) implements Holiday {

    /** The anonymous Gregorian computus, as in Meeus, Astronomical Algorithms. */
    @Override
    public LocalDate in(int year) {
      int a = Math.floorMod(year, 19);
      int b = Math.floorDiv(year, 100);
      int c = Math.floorMod(year, 100);
      int e = Math.floorMod(b, 4);
      int g = (8 * b + 13) / 25;
      int h = Math.floorMod(19 * a + b - b / 4 - g + 15, 30);
      int l = Math.floorMod(2 * e + 2 * (c / 4) - h - c % 4 + 32, 7);
      int m = (a + 11 * h + 22 * l) / 451;
      int sum = h + l - 7 * m + 114;
      return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(days);
    }
  }
}
