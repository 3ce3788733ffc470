package org.hearsay.time;

import java.util.Optional;

/** Reads a year by its number: 1998, '98, 218 BC, nineteen ninety-six. */
final class YearReader {

  /** Two digits from here on belong to the twentieth century. */
  private static final int CENTURY_TURN = 30;

  private YearReader() {}

  /** A year in any form. */
  static Optional<Match> year(Atoms atoms, int at) {
    return atoms.isNumber(at) ? digits(atoms, at) : shortOrSpoken(atoms, at);
  }

  private static Optional<Match> shortOrSpoken(Atoms atoms, int at) {
    return atoms.is(at, "'") ? shortened(atoms, at) : spoken(atoms, at);
  }

  private static Optional<Match> digits(Atoms atoms, int at) {
    String digits = atoms.word(at);
    Optional<Match> beforeChrist =
        digits.length() <= 4 ? withEra(atoms, at, Integer.parseInt(digits)) : Optional.empty();
    return beforeChrist.isPresent() ? beforeChrist : fourDigits(atoms, at);
  }

  private static Optional<Match> withEra(Atoms atoms, int at, int number) {
    int end = eraEnd(atoms, at + 1);
    if (end == at + 1 || number == 0) {
      return Optional.empty();
    }
    boolean before = atoms.word(at + 1).startsWith("b");
    return Match.of(end, new Fixed(CalendarPeriod.year(before ? 1 - number : number)));
  }

  /** One past "BC", "B.C.", "BCE", "AD" at {@code at}; {@code at} if there is none. */
  private static int eraEnd(Atoms atoms, int at) {
    String word = atoms.word(at);
    if (!atoms.isCapital(at)) {
      return at;
    }
    if (word.equals("bc") || word.equals("bce") || word.equals("ad") || word.equals("ce")) {
      return at + 1;
    }
    boolean stopped =
        atoms.is(at + 1, ".")
            && (word.equals("b") && atoms.is(at + 2, "c")
                || word.equals("a") && atoms.is(at + 2, "d"));
    return stopped ? atoms.afterStop(at + 3) : at;
  }

  /** Four digits that could be a year and are part of no longer number. */
  private static Optional<Match> fourDigits(Atoms atoms, int at) {
    String digits = atoms.word(at);
    boolean year = digits.length() == 4 && (digits.startsWith("1") || digits.startsWith("2"));
    return year && !continuesNumber(atoms, at + 1) && !endsNumber(atoms, at)
        ? Match.of(at + 1, new Fixed(CalendarPeriod.year(Integer.parseInt(digits))))
        : Optional.empty();
  }

  private static boolean continuesNumber(Atoms atoms, int next) {
    String mark = atoms.word(next);
    boolean marked = mark.equals(",") || mark.equals(".") || mark.equals(":") || mark.equals("/");
    boolean number = atoms.isNumber(next + 1) && atoms.isGlued(next + 1);
    boolean letters = !mark.isEmpty() && Character.isLetter(mark.charAt(0));
    return atoms.isGlued(next) && (marked && number || letters || mark.equals("%"));
  }

  private static boolean endsNumber(Atoms atoms, int at) {
    String mark = atoms.word(at - 1);
    boolean marked = mark.equals(",") || mark.equals(".") || mark.equals(":") || mark.equals("/");
    boolean number = atoms.isNumber(at - 2) && atoms.isGlued(at - 1);
    return atoms.isGlued(at)
        && (marked && number
            || mark.equals("$")
            || mark.equals("£")
            || mark.equals("€")
            || mark.equals("#"));
  }

  private static Optional<Match> shortened(Atoms atoms, int at) {
    String digits = atoms.word(at + 1);
    boolean year =
        atoms.isNumber(at + 1)
            && atoms.isGlued(at + 1)
            && !(atoms.isGlued(at) && atoms.isNumber(at - 1))
            && digits.length() == 2
            && !continuesNumber(atoms, at + 2);
    return year
        ? Match.of(at + 2, new Fixed(CalendarPeriod.year(fullYear(Integer.parseInt(digits)))))
        : Optional.empty();
  }

  /** The year meant by its last two digits. */
  static int fullYear(int twoDigits) {
    return twoDigits < CENTURY_TURN ? 2000 + twoDigits : 1900 + twoDigits;
  }

  /** Nineteen ninety-six, twenty twenty-four. */
  private static Optional<Match> spoken(Atoms atoms, int at) {
    int century = atoms.is(at, Lexeme.Kind.CARDINAL) ? atoms.lexeme(at).number() : 0;
    if (century < 15 || century > 20) {
      return Optional.empty();
    }
    return NumberReader.cardinal(atoms, at + 1)
        .filter(rest -> rest.value() >= 10 && rest.value() < 100 && !atoms.isNumber(at + 1))
        .map(rest -> new Match(rest.end(), yearOf(century, (int) rest.value())));
  }

  private static TimeExpression yearOf(int century, int rest) {
    return new Fixed(CalendarPeriod.year(100 * century + rest));
  }
}
