package org.hearsay.time;

import java.util.Optional;
import java.util.Set;

/**
 * Periods counted from another: today, last week, the previous day, this year, the quarter; and the
 * lengths that look alike: the past three months, the first nine months.
 */
final class RelativeRule implements Rule {

  private static final Set<String> BETWEEN =
      Set.of("fiscal", "calendar", "full", "very", "whole", "entire", "trading", "past", "coming");

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    if (atoms.is(at, Lexeme.Kind.DAY)) {
      return Match.of(at + 1, deictic(atoms.lexeme(at).code()));
    }
    int direction = atoms.after(at, "the");
    if (atoms.is(direction, Lexeme.Kind.DIRECTION)) {
      boolean doubled = atoms.is(direction, "that") && atoms.is(direction + 1, "same");
      return directed(atoms, doubled ? direction + 1 : direction);
    }
    return direction > at ? determined(atoms, direction) : Optional.empty();
  }

  private static Relative deictic(String code) {
    long steps =
        switch (code) {
          case "YESTERDAY" -> -1;
          case "TOMORROW" -> 1;
          default -> 0;
        };
    return new Relative(TimeUnit.DAY, steps, Anchor.PUBLICATION);
  }

  private static Optional<Match> directed(Atoms atoms, int at) {
    String direction = atoms.lexeme(at).code();
    int unit = at + 1;
    while (BETWEEN.contains(atoms.word(unit)) && unit < at + 3) {
      unit++;
    }
    if (atoms.lexeme(unit).isUnit() && atoms.is(unit, Lexeme.Kind.UNIT)) {
      return single(atoms, at, unit, direction);
    }
    return several(atoms, at + 1, direction);
  }

  private static Optional<Match> single(Atoms atoms, int at, int unit, String direction) {
    TimeUnit of = atoms.lexeme(unit).unit();
    if (of == TimeUnit.SECOND) {
      return Optional.empty();
    }
    if (of == TimeUnit.WEEKEND) {
      return Match.of(unit + 1, weekend(Directions.named(direction)));
    }
    boolean length = atoms.is(at, "past") && of != TimeUnit.YEAR || of.isClock();
    return length
        ? Match.of(DurationRule.orSo(atoms, unit + 1), new Length(Amount.of(1), of))
        : Match.of(yearEnd(atoms, unit, of), period(atoms, at, unit, direction));
  }

  /** One past the unit, and "or so" behind a year. */
  private static int yearEnd(Atoms atoms, int unit, TimeUnit of) {
    return of == TimeUnit.YEAR ? DurationRule.orSo(atoms, unit + 1) : unit + 1;
  }

  private static TimeExpression period(Atoms atoms, int at, int unit, String direction) {
    TimeUnit of = atoms.lexeme(unit).unit();
    // "The same day as the vote" counts from the vote, whose day is not known here.
    if (direction.equals("SAME") && atoms.is(unit + 1, "as")) {
      return new Reference(Relative.openValue(of));
    }
    boolean the = atoms.is(at - 1, "the");
    return the ? Directions.ofThe(direction, of) : Directions.of(direction, of);
  }

  /** The last three months, the next few days. */
  private static Optional<Match> several(Atoms atoms, int at, String direction) {
    if (direction.equals("THIS") || direction.equals("SAME") && !atoms.isNumber(at)) {
      return several(atoms, at).filter(m -> direction.equals("SAME"));
    }
    return several(atoms, at);
  }

  private static Optional<Match> several(Atoms atoms, int at) {
    Optional<AmountReader.Counted> amount = AmountReader.read(atoms, at);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    int unit = atoms.after(amount.get().end(), "-");
    while (BETWEEN.contains(atoms.word(unit)) && unit < at + 8) {
      unit++;
    }
    // "The 1988 quarter" is one of that year.
    boolean named = atoms.is(unit, Lexeme.Kind.UNIT) && atoms.isNumber(unit - 1);
    return atoms.lexeme(unit).isUnit() && !named && !DurationRule.isAge(atoms, unit)
        ? Match.of(
            DurationRule.orSo(atoms, unit + 1),
            new Length(amount.get().amount(), atoms.lexeme(unit).unit()))
        : Optional.empty();
  }

  /** Behind "the": the quarter, the weekend, the first nine months, the nine months. */
  private static Optional<Match> determined(Atoms atoms, int at) {
    int start = at;
    if (atoms.is(start, Lexeme.Kind.ORDINAL) || atoms.is(start, "final")) {
      start++;
    }
    while (BETWEEN.contains(atoms.word(start)) && start < at + 3) {
      start++;
    }
    if (!atoms.is(start, Lexeme.Kind.UNIT)) {
      return several(atoms, start);
    }
    return start == at || BETWEEN.contains(atoms.word(at)) ? bare(atoms, start) : Optional.empty();
  }

  private static Optional<Match> bare(Atoms atoms, int at) {
    TimeUnit unit = atoms.lexeme(at).unit();
    return switch (unit) {
      case WEEKEND -> Match.of(at + 1, weekend(Direction.OPEN));
      case QUARTER -> quarter(atoms, at + 1);
      case YEAR -> Match.of(at + 1, year(atoms, at + 1));
      case WEEK, MONTH -> Match.of(at + 1, new Relative(unit, 0, Anchor.PUBLICATION));
      case DAY -> Match.of(at + 1, new Relative(unit, 0, Anchor.MENTION));
      default -> Optional.empty();
    };
  }

  /** The quarter; the quarter a year ago. */
  private static Optional<Match> quarter(Atoms atoms, int end) {
    int ago = TopicRule.agoEnd(atoms, end);
    return ago > end
        ? Match.of(ago, new YearBefore(-1, Anchor.PUBLICATION))
        : Match.of(end, new TopicPeriod(TimeUnit.QUARTER, Optional.empty()));
  }

  /** "The year ended Sept. 30" is a length, not the year of the calendar. */
  private static TimeExpression year(Atoms atoms, int end) {
    return atoms.is(end, "ended") || atoms.is(end, "ending")
        ? new Length(Amount.of(1), TimeUnit.YEAR)
        : new Relative(TimeUnit.YEAR, 0, Anchor.PUBLICATION);
  }

  private static TimeExpression weekend(Direction direction) {
    return new NamedPeriod(new Named(TimeUnit.WEEKEND, 1), direction);
  }
}
