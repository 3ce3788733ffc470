package org.hearsay.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads times of the clock: 5 p.m., 10:35 a.m. GMT, 17:00, noon, 1300 GMT, five o'clock. */
final class ClockReader {

  private static final Set<String> ZONES =
      Set.of(
          "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "pst", "pdt", "pt", "gmt", "utc",
          "bst", "cet", "cest", "msk");

  /**
   * A time of the clock.
   *
   * @param end one past its last piece
   * @param value TIMEX3 after the T, {@code 17:00}
   */
  record Clock(int end, String value) {}

  private ClockReader() {}

  static Optional<Clock> read(Atoms atoms, int at) {
    if (atoms.is(at, Lexeme.Kind.CLOCK)) {
      return Optional.of(new Clock(at + 1, atoms.lexeme(at).code()));
    }
    Optional<NumberReader.Numeral> hour = hour(atoms, at);
    return hour.isPresent() ? fromHour(atoms, at, hour.get()) : Optional.empty();
  }

  private static Optional<NumberReader.Numeral> hour(Atoms atoms, int at) {
    if (atoms.isNumber(at)) {
      String digits = atoms.word(at);
      boolean glued = atoms.isGlued(at) && "$.,:/-".contains(atoms.word(at - 1));
      return digits.length() <= 4 && !glued
          ? Optional.of(new NumberReader.Numeral(at + 1, Long.parseLong(digits)))
          : Optional.empty();
    }
    return NumberReader.cardinal(atoms, at).filter(n -> n.value() <= 12);
  }

  private static Optional<Clock> fromHour(Atoms atoms, int at, NumberReader.Numeral hour) {
    int next = hour.end();
    boolean colon =
        atoms.is(next, ":") && atoms.isGlued(next) || atoms.is(next, ".") && atoms.isGlued(next);
    boolean minutes =
        colon
            && atoms.isNumber(at)
            && atoms.word(at + 2).length() == 2
            && atoms.isNumber(at + 2)
            && atoms.isGlued(at + 2);
    if (minutes) {
      return withMinutes(atoms, at, (int) hour.value(), Integer.parseInt(atoms.word(at + 2)));
    }
    if (atoms.word(at).length() == 4 && atoms.isNumber(at)) {
      return military(atoms, at, (int) hour.value());
    }
    return half(atoms, next).flatMap(pm -> clock(atoms, pm.end(), (int) hour.value(), 0, pm.pm()));
  }

  private static Optional<Clock> withMinutes(Atoms atoms, int at, int hour, int minute) {
    int end = at + 3;
    if (atoms.is(end, ":") && atoms.isNumber(end + 1) && atoms.isGlued(end)) {
      end += 2;
    }
    Optional<Half> half = half(atoms, end);
    if (half.isPresent()) {
      return clock(atoms, half.get().end(), hour, minute, half.get().pm());
    }
    boolean clock = atoms.is(at + 1, ":") && atoms.word(at).length() <= 2;
    return clock && hour < 24 && minute < 60 && !isLeftToPlay(atoms, end)
        ? Optional.of(new Clock(zoneEnd(atoms, atoms.after(end, "hrs")), value(hour, minute)))
        : Optional.empty();
  }

  /** "With 7:41 to go" is a length of a game. */
  private static boolean isLeftToPlay(Atoms atoms, int end) {
    boolean to = atoms.is(end, "to") && (atoms.is(end + 1, "go") || atoms.is(end + 1, "play"));
    return to || atoms.is(end, "left") || atoms.is(end, "remaining") || atoms.is(end, "into");
  }

  /** 1300 GMT. */
  private static Optional<Clock> military(Atoms atoms, int at, int number) {
    boolean zoned =
        zoneEnd(atoms, at + 1) > at + 1 || atoms.is(at + 1, "hours") || atoms.is(at + 1, "hrs");
    return zoned && number / 100 < 24 && number % 100 < 60
        ? Optional.of(
            new Clock(Math.max(at + 2, zoneEnd(atoms, at + 1)), value(number / 100, number % 100)))
        : Optional.empty();
  }

  private static Optional<Clock> clock(Atoms atoms, int end, int hour, int minute, boolean pm) {
    if (hour < 1 || hour > 12 || minute > 59) {
      return Optional.empty();
    }
    int full = hour % 12 + (pm ? 12 : 0);
    return Optional.of(new Clock(zoneEnd(atoms, end), value(full, minute)));
  }

  private static String value(int hour, int minute) {
    return String.format(Locale.ROOT, "%02d:%02d", hour, minute);
  }

  /** Half of the day behind an hour. */
  private record Half(int end, boolean pm) {}

  private static Optional<Half> half(Atoms atoms, int at) {
    String word = atoms.word(at);
    if (word.equals("am") || word.equals("pm")) {
      return Optional.of(new Half(at + 1, word.equals("pm")));
    }
    boolean stopped =
        (word.equals("a") || word.equals("p")) && atoms.is(at + 1, ".") && atoms.is(at + 2, "m");
    if (stopped) {
      return Optional.of(new Half(atoms.afterStop(at + 3), word.equals("p")));
    }
    boolean oclock = word.equals("o") && atoms.is(at + 1, "'") && atoms.is(at + 2, "clock");
    return oclock ? Optional.of(new Half(at + 3, false)) : Optional.empty();
  }

  private static int zoneEnd(Atoms atoms, int at) {
    if (atoms.is(at, "local") && atoms.is(at + 1, "time")) {
      return at + 2;
    }
    if (atoms.is(at, "eastern") || atoms.is(at, "central") || atoms.is(at, "pacific")) {
      int time = atoms.after(atoms.after(at + 1, "standard"), "daylight");
      return atoms.is(time, "time") ? time + 1 : at;
    }
    return ZONES.contains(atoms.word(at)) && atoms.isCapital(at) ? at + 1 : at;
  }
}
