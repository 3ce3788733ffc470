package org.hearsay.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Years, decades and centuries by number: 1998, fiscal 1998, the 1990s, the nineties, the 19th
 * century.
 */
final class LongPeriodRule implements Rule {

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    int start = atoms.after(at, "the");
    Optional<Match> decade = decade(atoms, start);
    if (decade.isPresent()) {
      return decade;
    }
    Optional<Match> century = century(atoms, start);
    return century.isPresent() ? century : year(atoms, at);
  }

  private static Optional<Match> year(Atoms atoms, int at) {
    int start = atoms.after(at, "the");
    int number = afterYearWord(atoms, start);
    if (number == start && start > at) {
      return Optional.empty();
    }
    Optional<Match> year = YearReader.year(atoms, number);
    boolean worded = number > start;
    if (worded && year.isEmpty()) {
      year = thousands(atoms, number);
    }
    return year.filter(found -> worded || StandaloneYear.isOne(atoms, at, found.end()));
  }

  /** The year two thousand. */
  private static Optional<Match> thousands(Atoms atoms, int at) {
    return NumberReader.cardinal(atoms, at)
        .filter(n -> n.value() >= 1000 && n.value() < 3000)
        .map(n -> new Match(n.end(), new Fixed(CalendarPeriod.year((int) n.value()))));
  }

  /** One past "fiscal", "the year", "fiscal year", or {@code at}. */
  private static int afterYearWord(Atoms atoms, int at) {
    int year = atoms.is(at, "calendar") ? at + 1 : QuarterReader.afterFiscal(atoms, at);
    return atoms.after(year, "year");
  }

  private static Optional<Match> decade(Atoms atoms, int at) {
    if (atoms.is(at, Lexeme.Kind.DECADE)) {
      boolean led = atoms.is(at - 1, "the") || atoms.is(at - 1, "-") || atoms.is(at - 2, "the");
      return led ? decadeOf(1900 + atoms.lexeme(at).number(), at + 1) : Optional.empty();
    }
    int digits = atoms.is(at, "'") ? at + 1 : at;
    int mark = atoms.after(digits + 1, "'");
    boolean plural = atoms.is(mark, "s") && atoms.isGlued(mark);
    if (!plural || !atoms.isNumber(digits) || !atoms.word(digits).endsWith("0")) {
      return Optional.empty();
    }
    return digitDecade(atoms, digits, mark + 1);
  }

  private static Optional<Match> digitDecade(Atoms atoms, int digits, int end) {
    int number = atoms.word(digits).length() <= 4 ? Integer.parseInt(atoms.word(digits)) : 0;
    if (atoms.word(digits).length() == 4 && number >= 1000 && number < 3000) {
      return decadeOf(number, end);
    }
    boolean led = atoms.is(digits - 1, "'") || atoms.is(digits - 1, "the");
    return led && number >= 20 && number < 100 ? decadeOf(1900 + number, end) : Optional.empty();
  }

  private static Optional<Match> decadeOf(int year, int end) {
    boolean century = year % 100 == 0 && year < 2000;
    TimeUnit unit = century ? TimeUnit.CENTURY : TimeUnit.DECADE;
    return Match.of(end, new Fixed(new CalendarPeriod(unit, LocalDate.of(year, 1, 1))));
  }

  private static Optional<Match> century(Atoms atoms, int at) {
    Optional<NumberReader.Numeral> number = NumberReader.ordinal(atoms, at);
    if (number.isEmpty() || number.get().value() < 1 || number.get().value() > 30) {
      return Optional.empty();
    }
    int unit = atoms.after(number.get().end(), "-");
    if (!atoms.is(unit, "century")) {
      return Optional.empty();
    }
    int start = Math.max(1, 100 * ((int) number.get().value() - 1));
    CalendarPeriod period = new CalendarPeriod(TimeUnit.CENTURY, LocalDate.of(start, 1, 1));
    return Match.of(unit + 1, new Fixed(period));
  }
}
