package org.hearsay.time;

import java.util.Optional;

/**
 * Dates in digits: 2024-10-24, 10/24/2024, 24.10.2024. Where either number could be the month, the
 * American order, month first, is taken with slashes, the European one with full stops.
 */
final class NumericDateRule implements Rule {

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    return isTriple(atoms, at) ? date(atoms, at) : Optional.empty();
  }

  /** Three numbers between two equal marks, glued, and no fourth. */
  private static boolean isTriple(Atoms atoms, int at) {
    String mark = atoms.word(at + 1);
    boolean marks = "/-.".contains(mark) && !mark.isEmpty() && atoms.is(at + 3, mark);
    return marks
        && atoms.isNumber(at)
        && atoms.isNumber(at + 2)
        && atoms.isNumber(at + 4)
        && isGlued(atoms, at)
        && !isLonger(atoms, at, mark);
  }

  private static boolean isGlued(Atoms atoms, int at) {
    return atoms.isGlued(at + 1)
        && atoms.isGlued(at + 2)
        && atoms.isGlued(at + 3)
        && atoms.isGlued(at + 4);
  }

  private static boolean isLonger(Atoms atoms, int at, String mark) {
    boolean before = atoms.isGlued(at) && !"(['\"".contains(atoms.word(at - 1));
    boolean after = atoms.is(at + 5, mark) && atoms.isNumber(at + 6) && atoms.isGlued(at + 6);
    return before || after && atoms.isGlued(at + 5);
  }

  private static Optional<Match> date(Atoms atoms, int at) {
    int first = number(atoms.word(at));
    int second = number(atoms.word(at + 2));
    int third = number(atoms.word(at + 4));
    if (atoms.word(at).length() == 4) {
      return CalendarDateRule.fullDate(first, second, third, at + 5);
    }
    if (atoms.word(at + 4).length() != 4 && atoms.word(at + 4).length() != 2) {
      return Optional.empty();
    }
    int year = third < 100 ? YearReader.fullYear(third) : third;
    boolean dayFirst = first > 12 || atoms.is(at + 1, ".");
    return dayFirst
        ? CalendarDateRule.fullDate(year, second, first, at + 5)
        : CalendarDateRule.fullDate(year, first, second, at + 5);
  }

  /** Numbers too long for a date become 0, which no part of a date is. */
  private static int number(String digits) {
    return digits.length() <= 4 ? Integer.parseInt(digits) : 0;
  }
}
