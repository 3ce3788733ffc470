package org.hearsay.time;

import java.util.Set;

/** Tells a year that stands alone from another number of four digits. */
final class StandaloneYear {

  private static final Set<String> COUNTED_BEFORE =
      Set.of(
          "$", "£", "€", "#", "no", "number", "nearly", "than", "some", "roughly", "page", "room");

  private static final Set<String> COUNTED_AFTER =
      Set.of(
          "people",
          "%",
          "percent",
          "per",
          "miles",
          "feet",
          "meters",
          "metres",
          "points",
          "men",
          "troops",
          "soldiers",
          "workers",
          "shares",
          "votes",
          "members",
          "homes",
          "kilometers",
          "kilometres",
          "km",
          "dollars",
          "pounds",
          "tons",
          "tonnes",
          "others",
          "cases",
          "copies",
          "jobs",
          "women",
          "children",
          "students",
          "employees",
          "passengers",
          "acres",
          "barrels");

  private static final int EARLIEST = 1400;
  private static final int LATEST = 2100;

  private StandaloneYear() {}

  /** True if the year read from {@code at} to {@code end} is one even by itself. */
  static boolean isOne(Atoms atoms, int at, int end) {
    if (!atoms.isNumber(at)) {
      return true;
    }
    if (end > at + 1) {
      return true;
    }
    int number = Integer.parseInt(atoms.word(at));
    return number >= EARLIEST
        && number <= LATEST
        && !COUNTED_BEFORE.contains(atoms.word(at - 1))
        && !COUNTED_AFTER.contains(atoms.word(end));
  }
}
