package org.hearsay.time;

import java.util.Optional;
import java.util.Set;

/**
 * Lengths of time, and dates counted with one: three days, about two years ago, two days later, a
 * 30-year bond, weeks, year-long.
 */
final class DurationRule implements Rule {

  private static final Set<String> BETWEEN =
      Set.of(
          "more",
          "additional",
          "full",
          "straight",
          "consecutive",
          "successive",
          "trading",
          "business",
          "working",
          "calendar",
          "whole",
          "entire",
          "solid",
          "short",
          "long",
          "fiscal");

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    int start = Approximation.end(atoms, at);
    Optional<AmountReader.Counted> amount = AmountReader.read(atoms, start);
    if (amount.isEmpty()) {
      return start == at ? bare(atoms, at) : Optional.empty();
    }
    int unit = unitAt(atoms, amount.get().end());
    return isCounted(atoms, unit)
        ? Optional.of(withHalf(atoms, unit, amount.get().amount()))
        : Optional.empty();
  }

  private static int unitAt(Atoms atoms, int at) {
    int unit = atoms.after(at, "-");
    int last = unit + 3;
    while (BETWEEN.contains(atoms.word(unit)) && unit < last) {
      unit++;
    }
    return unit;
  }

  private static boolean isCounted(Atoms atoms, int unit) {
    return atoms.lexeme(unit).isUnit()
        && !isOrdinalSecond(atoms, unit)
        && !isAge(atoms, unit)
        && !isFraction(atoms, unit)
        && !isCompared(atoms, unit);
  }

  /** "A second" is hardly ever a length of time. */
  private static boolean isOrdinalSecond(Atoms atoms, int unit) {
    return atoms.is(unit, "second") && !atoms.is(unit - 1, "-") && !atoms.is(unit - 1, "one");
  }

  /** 5-year-old, 45 years old: an age says nothing of when. */
  static boolean isAge(Atoms atoms, int unit) {
    int old = atoms.after(unit + 1, "-");
    return atoms.is(old, "old") || atoms.is(old, "olds");
  }

  /** Three quarters of something. */
  private static boolean isFraction(Atoms atoms, int unit) {
    return atoms.lexeme(unit).unit() == TimeUnit.QUARTER
        && !BETWEEN.contains(atoms.word(unit - 1))
        && !atoms.is(unit - 1, "several");
  }

  /** The year of "a year-earlier loss" is a date. */
  private static boolean isCompared(Atoms atoms, int unit) {
    return atoms.is(unit + 1, "-") && (atoms.is(unit + 2, "earlier") || atoms.is(unit + 2, "ago"));
  }

  private static Match withHalf(Atoms atoms, int unit, Amount amount) {
    TimeUnit of = atoms.lexeme(unit).unit();
    int end = unit + 1;
    boolean half = atoms.is(end, "and") && atoms.is(end + 1, "a") && atoms.is(end + 2, "half");
    return half
        ? lengthOrDate(atoms, end + 3, amount.andHalf(), of)
        : lengthOrDate(atoms, orSo(atoms, end), amount, of);
  }

  /** One past "or so" at {@code at}, or {@code at}. */
  static int orSo(Atoms atoms, int at) {
    return atoms.is(at, "or") && atoms.is(at + 1, "so") ? at + 2 : at;
  }

  /** With "ago", "later" … a date, else a length. */
  private static Match lengthOrDate(Atoms atoms, int end, Amount amount, TimeUnit unit) {
    Optional<Shift> shift = unit.isClock() ? Optional.empty() : Shift.read(atoms, end);
    return shift
        .map(s -> new Match(s.end(), s.by(amount.count(), unit)))
        .orElseGet(() -> new Match(afterLong(atoms, end), new Length(amount, unit)));
  }

  /** One past "-long" at {@code at}, or {@code at}. */
  private static int afterLong(Atoms atoms, int at) {
    return atoms.is(at, "-") && atoms.is(at + 1, "long") ? at + 2 : at;
  }

  /** Weeks, months ago, year-long. */
  private static Optional<Match> bare(Atoms atoms, int at) {
    if (!atoms.lexeme(at).isUnit() || atoms.is(at, "quarters") || isAge(atoms, at)) {
      return Optional.empty();
    }
    TimeUnit unit = atoms.lexeme(at).unit();
    if (atoms.is(at, Lexeme.Kind.UNITS)) {
      return Optional.of(lengthOrDate(atoms, at + 1, Amount.VAGUE, unit));
    }
    return afterLong(atoms, at + 1) > at + 1
        ? Match.of(at + 3, new Length(Amount.of(1), unit))
        : Optional.empty();
  }
}
