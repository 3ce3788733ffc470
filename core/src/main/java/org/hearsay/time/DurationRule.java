package org.hearsay.time;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Lengths of time, and dates counted with one: three days, about two years ago, two days later, a
 * 30-year bond, weeks.
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

  private static final Set<String> EARLIER = Set.of("earlier", "before", "previously", "prior");
  private static final Set<String> LATER =
      Set.of("later", "after", "afterward", "afterwards", "hence");

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    int start = Approximation.end(atoms, at);
    Optional<AmountReader.Counted> amount = AmountReader.read(atoms, start);
    if (amount.isEmpty()) {
      return start == at ? plural(atoms, at) : Optional.empty();
    }
    int unit = unitAt(atoms, amount.get().end());
    if (!atoms.lexeme(unit).isUnit()
        || isOrdinalSecond(atoms, unit, amount.get())
        || isAge(atoms, unit)
        || isFraction(atoms, unit)) {
      return Optional.empty();
    }
    return counted(
        atoms, unit, amount.get().amount(), unit - 1 == start || atoms.is(unit - 1, "-"));
  }

  private static int unitAt(Atoms atoms, int at) {
    int unit = atoms.after(at, "-");
    while (BETWEEN.contains(atoms.word(unit)) && unit < at + 3) {
      unit++;
    }
    return unit;
  }

  /** "A second" is hardly ever a length of time. */
  private static boolean isOrdinalSecond(Atoms atoms, int unit, AmountReader.Counted amount) {
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

  private static Optional<Match> counted(Atoms atoms, int unit, Amount amount, boolean adjective) {
    TimeUnit of = atoms.lexeme(unit).unit();
    int end = unit + 1;
    Amount whole = amount;
    if (atoms.is(end, "and") && atoms.is(end + 1, "a") && atoms.is(end + 2, "half")) {
      whole = amount.andHalf();
      end += 3;
    }
    if (atoms.is(end, "or") && atoms.is(end + 1, "so")) {
      end += 2;
    }
    return Optional.of(counted(atoms, end, whole, of));
  }

  /** With "ago", "later" … a date, else a length. */
  private static Match counted(Atoms atoms, int end, Amount amount, TimeUnit unit) {
    OptionalLong count = amount.count();
    if (unit.isClock()) {
      return new Match(end, new Length(amount, unit));
    }
    if (atoms.is(end, "ago")) {
      return new Match(end + 1, shifted(count, -1, unit, Anchor.PUBLICATION));
    }
    if (atoms.is(end, "from") && (atoms.is(end + 1, "now") || atoms.is(end + 1, "today"))) {
      return new Match(end + 2, shifted(count, 1, unit, Anchor.PUBLICATION));
    }
    if (EARLIER.contains(atoms.word(end)) && !atoms.is(end + 1, "the")) {
      return new Match(end + 1, shifted(count, -1, unit, Anchor.MENTION));
    }
    if (LATER.contains(atoms.word(end)) && !atoms.is(end + 1, "the") && !atoms.is(end, "after")) {
      return new Match(end + 1, shifted(count, 1, unit, Anchor.MENTION));
    }
    return new Match(end, new Length(amount, unit));
  }

  private static TimeExpression shifted(
      OptionalLong count, int sign, TimeUnit unit, Anchor anchor) {
    if (unit == TimeUnit.YEAR && count.isPresent() && count.getAsLong() == 1) {
      return new YearBefore(sign, anchor);
    }
    if (count.isEmpty() || count.getAsLong() > 100_000) {
      return new Reference(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    return new Relative(unit, sign * count.getAsLong(), anchor);
  }

  /** Weeks, months ago, years later. */
  private static Optional<Match> plural(Atoms atoms, int at) {
    boolean unit =
        atoms.is(at, Lexeme.Kind.UNITS) && !atoms.is(at, "quarters") && !isAge(atoms, at);
    return unit
        ? Optional.of(counted(atoms, at + 1, Amount.VAGUE, atoms.lexeme(at).unit()))
        : Optional.empty();
  }
}
