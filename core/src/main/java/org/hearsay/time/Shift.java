package org.hearsay.time;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The words behind a length of time that make it a date: ago, from now, earlier, later.
 *
 * @param end one past the last of them
 * @param sign -1 towards the past, 1 towards the future
 */
record Shift(int end, int sign, Anchor anchor) {

  /** More of any unit leads out of the calendar of news. */
  private static final long MOST = 100_000;

  private static final Set<String> EARLIER = Set.of("earlier", "before", "previously", "prior");
  private static final Set<String> LATER = Set.of("later", "afterward", "afterwards", "hence");

  static Optional<Shift> read(Atoms atoms, int at) {
    if (atoms.is(at, "ago")) {
      return Optional.of(new Shift(at + 1, -1, Anchor.PUBLICATION));
    }
    if (atoms.is(at, "from") && (atoms.is(at + 1, "now") || atoms.is(at + 1, "today"))) {
      return Optional.of(new Shift(at + 2, 1, Anchor.PUBLICATION));
    }
    if (EARLIER.contains(atoms.word(at)) && !isPreposition(atoms, at)) {
      return Optional.of(new Shift(at + 1, -1, Anchor.MENTION));
    }
    return LATER.contains(atoms.word(at))
        ? Optional.of(new Shift(at + 1, 1, Anchor.MENTION))
        : Optional.empty();
  }

  /** "Two days before the vote", "30 days prior to closing": what follows is the anchor. */
  private static boolean isPreposition(Atoms atoms, int at) {
    String next = atoms.word(at + 1);
    boolean free = next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0));
    return !atoms.is(at, "earlier") && !atoms.is(at, "previously") && !free;
  }

  /** The date {@code count} units away. */
  TimeExpression by(OptionalLong count, TimeUnit unit) {
    if (count.isEmpty() || count.getAsLong() > MOST) {
      return new Reference(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    boolean year = unit == TimeUnit.YEAR && count.getAsLong() == 1;
    return year
        ? new YearBefore(sign, anchor)
        : new Relative(unit, sign * count.getAsLong(), anchor);
  }
}
