package org.hearsay.time;

import java.util.Optional;
import org.hearsay.text.PartOfSpeech;

/** Times that come again: daily, every Thursday, each month, Tuesday nights, twice a week. */
final class RecurrenceRule implements Rule {

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    if (atoms.is(at, Lexeme.Kind.RECURRENCE) && !isName(atoms, at)) {
      return Match.of(at + 1, new Recurring(atoms.lexeme(at).code()));
    }
    if (atoms.is(at, Lexeme.Kind.WEEKDAYS) && atoms.isCapital(at)) {
      return Match.of(at + 1, new Recurring("XXXX-WXX-" + atoms.lexeme(at).number()));
    }
    if (atoms.is(at, "every") || atoms.is(at, "each") || atoms.is(at, "per")) {
      return every(atoms, at + 1);
    }
    return Optional.empty();
  }

  /** A newspaper's name, LA Weekly, or a newspaper: the daily Granma. */
  private static boolean isName(Atoms atoms, int at) {
    return atoms.isCapital(at) && atoms.isCapital(at - 1)
        || atoms.isCapital(at + 1) && atoms.tag(at) != PartOfSpeech.ADV && !atoms.isCapital(at);
  }

  private static Optional<Match> every(Atoms atoms, int at) {
    Lexeme lexeme = atoms.lexeme(at);
    return switch (lexeme.kind()) {
      case UNIT -> Match.of(at + 1, new Recurring(length(1, lexeme.unit())));
      case WEEKDAY -> Match.of(at + 1, named(TimeUnit.DAY, lexeme.number()));
      case MONTH -> Match.of(at + 1, named(TimeUnit.MONTH, lexeme.number()));
      case SEASON -> Match.of(at + 1, named(TimeUnit.SEASON, lexeme.number()));
      case DAYPART -> Match.of(at + 1, new Recurring("XXXX-XX-XXT" + lexeme.code()));
      default -> counted(atoms, at);
    };
  }

  /** Every two years, every other day. */
  private static Optional<Match> counted(Atoms atoms, int at) {
    if (atoms.is(at, "other") && atoms.is(at + 1, Lexeme.Kind.UNIT)) {
      return Match.of(at + 2, new Recurring(length(2, atoms.lexeme(at + 1).unit())));
    }
    return NumberReader.cardinal(atoms, at)
        .filter(n -> atoms.is(n.end(), Lexeme.Kind.UNITS))
        .map(
            n ->
                new Match(
                    n.end() + 1, new Recurring(length(n.value(), atoms.lexeme(n.end()).unit()))));
  }

  private static TimeExpression named(TimeUnit unit, int number) {
    return new Recurring(new Named(unit, number).openValue());
  }

  private static String length(long count, TimeUnit unit) {
    return "P" + unit.timeMark() + count * unit.durationFactor() + unit.symbol();
  }
}
