package org.hearsay.quantity;

import java.util.Set;

/** Refuses clock times and decades: "2:55", "10 a.m.", "six o'clock", "the 1990s". */
final class ClockGuard implements Guard {

  private static final Set<String> CLOCKS = Set.of("am", "pm", "gmt", "utc", "hrs", "o");

  private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening");
  private static final Set<String> HOURS =
      Set.of("at", "by", "until", "till", "from", "after", "before", "about", "around", "since");

  @Override
  public boolean refuses(Atoms atoms, Amount amount) {
    return isColon(atoms, amount.first() - 1)
        || isColon(atoms, amount.number().end())
        || isSpacedClock(atoms, amount.number().end())
        || isClock(atoms, amount.number().end())
        || isClock(atoms, amount.numberEnd())
        || isHourOfDay(atoms, amount)
        || isDecade(atoms, amount.number().end());
  }

  /** "at eight in the evening", "by ten at night". */
  private static boolean isHourOfDay(Atoms atoms, Amount amount) {
    int end = amount.number().end();
    boolean inThe = atoms.is(end, "in") && atoms.is(end + 1, "the");
    boolean part = inThe && PARTS.contains(atoms.word(end + 2));
    boolean night = atoms.is(end, "at") && atoms.is(end + 1, "night");
    return (part || night)
        && end == amount.first() + 1
        && HOURS.contains(atoms.word(amount.first() - 1));
  }

  /** The colon of "2:55", which also stands in ratios and scores. */
  private static boolean isColon(Atoms atoms, int at) {
    return atoms.is(at, ":")
        && atoms.isDigits(at - 1)
        && atoms.isDigits(at + 1)
        && atoms.glued(at)
        && atoms.glued(at + 1);
  }

  /** "6. 30am", "12: 30 pm". */
  private static boolean isSpacedClock(Atoms atoms, int at) {
    boolean mark = atoms.is(at, ":") || atoms.is(at, ".");
    return mark && atoms.isDigits(at + 1) && isClock(atoms, at + 2);
  }

  private static boolean isClock(Atoms atoms, int at) {
    boolean letter = atoms.is(at, "a") || atoms.is(at, "p");
    if (letter && atoms.is(at + 1, ".") && atoms.is(at + 2, "m")) {
      return true;
    }
    boolean oClock = !atoms.is(at, "o") || atoms.is(at + 2, "clock");
    return CLOCKS.contains(atoms.word(at))
        && oClock
        && !(atoms.is(at, "hrs") && !isFourDigits(atoms, at - 1));
  }

  /** "1430 hrs" is a time, "5 hrs" a duration. */
  private static boolean isFourDigits(Atoms atoms, int at) {
    return atoms.isDigits(at) && atoms.form(at).length() == 4;
  }

  private static boolean isDecade(Atoms atoms, int end) {
    boolean apostrophe = atoms.glued(end) && Characters.isApostrophe(atoms.form(end));
    int s = apostrophe ? end + 1 : end;
    return atoms.is(s, "s") && atoms.glued(s) && atoms.isDigits(end - 1);
  }
}
