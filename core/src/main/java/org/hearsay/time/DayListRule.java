package org.hearsay.time;

import java.time.Month;
import java.util.Optional;
import org.hearsay.text.PartOfSpeech;

/**
 * A day whose month stands with another day of a list: the 9 of "9, 10 and 17 August", the 14 of
 * "Oct. 12-14".
 */
final class DayListRule implements Rule {

  /** So many days a list may hold. */
  private static final int LONGEST = 5;

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    if (!isDay(atoms, at)) {
      return Optional.empty();
    }
    Optional<Match> ahead = monthAhead(atoms, at);
    return ahead.isPresent() ? ahead : monthBehind(atoms, at);
  }

  private static boolean isDay(Atoms atoms, int at) {
    return atoms.isNumber(at)
        && atoms.word(at).length() <= 2
        && (!atoms.isGlued(at) || "-([\"'".contains(atoms.word(at - 1)));
  }

  private static boolean isLink(Atoms atoms, int at) {
    String word = atoms.word(at);
    return word.equals(",")
        || word.equals("and")
        || word.equals("-")
        || word.equals("to")
        || word.equals("or");
  }

  private static Optional<Match> monthAhead(Atoms atoms, int at) {
    int next = at + 1;
    for (int i = 0; i < LONGEST && isLink(atoms, next) && isDay(atoms, next + 1); i++) {
      next += 2;
    }
    boolean month = next > at + 1 && CalendarDateRule.isMonth(atoms, next);
    return month ? day(atoms, at, atoms.lexeme(next).number(), next) : Optional.empty();
  }

  /** "Oct. 5, 10 people died" has one day only. */
  private static boolean countsSomething(Atoms atoms, int at) {
    return atoms.is(at - 1, ",") && !isLink(atoms, at + 1)
        || at + 1 < atoms.size() && atoms.tag(at + 1) == PartOfSpeech.NOUN;
  }

  private static Optional<Match> monthBehind(Atoms atoms, int at) {
    if (countsSomething(atoms, at)) {
      return Optional.empty();
    }
    int before = at - 1;
    for (int i = 0; i < LONGEST && isLink(atoms, before) && isDay(atoms, before - 1); i++) {
      int month = atoms.is(before - 2, ".") ? before - 3 : before - 2;
      if (CalendarDateRule.isMonth(atoms, month)) {
        return day(atoms, at, atoms.lexeme(month).number(), month);
      }
      before -= 2;
    }
    return Optional.empty();
  }

  /** The day with the year behind its list, if one is there. */
  private static Optional<Match> day(Atoms atoms, int at, int month, int monthAt) {
    int number = Integer.parseInt(atoms.word(at));
    if (number < 1 || number > Month.of(month).maxLength()) {
      return Optional.empty();
    }
    Optional<Match> year = YearClause.after(atoms, monthAt > at ? monthAt + 1 : at + 1);
    int end = monthAt < at ? year.map(Match::end).orElse(at + 1) : at + 1;
    return Match.of(end, new MonthDay(month, number, year.map(Match::expression)));
  }
}
