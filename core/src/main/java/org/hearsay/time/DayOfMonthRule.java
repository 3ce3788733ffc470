package org.hearsay.time;

import java.util.Optional;

/** A day by its number alone: on the 24th. */
final class DayOfMonthRule implements Rule {

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    boolean led = atoms.is(at, "the") && atoms.is(at - 1, "on") && atoms.isNumber(at + 1);
    return led
        ? NumberReader.ordinal(atoms, at + 1)
            .filter(n -> n.value() >= 1 && n.value() <= 31)
            .filter(n -> !atoms.isCapital(n.end()) && !atoms.is(n.end(), "-"))
            .map(n -> new Match(n.end(), new DayOfMonth((int) n.value())))
        : Optional.empty();
  }
}
