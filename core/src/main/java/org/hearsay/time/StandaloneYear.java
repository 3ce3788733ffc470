package org.hearsay.time;

import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/** Tells a year that stands alone from another number of four digits. */
final class StandaloneYear {

  private static final Set<String> COUNTED_BEFORE =
      Set.of(
          "$",
          "£",
          "€",
          "#",
          "no",
          "number",
          "nearly",
          "than",
          "some",
          "roughly",
          "about",
          "approximately",
          "least",
          "page",
          "room",
          "flight",
          "highway",
          "route",
          "almost");

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
          "women",
          "children",
          "troops",
          "soldiers",
          "workers",
          "members",
          "km",
          "kilometers",
          "kilometres",
          "dollars",
          "pounds",
          "tons",
          "tonnes",
          "sq");

  private static final int EARLIEST = 1400;
  private static final int LATEST = 2100;

  private StandaloneYear() {}

  /** True if the year read from {@code at} to {@code end} is one even by itself. */
  static boolean isOne(Atoms atoms, int at, int end) {
    if (!atoms.isNumber(at) || end > at + 1) {
      return true;
    }
    int number = Integer.parseInt(atoms.word(at));
    return number >= EARLIEST
        && number <= LATEST
        && !COUNTED_BEFORE.contains(atoms.word(at - 1))
        && !counts(atoms, at, end)
        && !isTelephone(atoms, at)
        && !isRangeOfCounts(atoms, at, end);
  }

  /** "1500 people", "lost 1900 soldiers"; "the 2016 elections" are of that year. */
  private static boolean counts(Atoms atoms, int at, int end) {
    if (COUNTED_AFTER.contains(atoms.word(end)) || atoms.word(end).endsWith("children")) {
      return true;
    }
    boolean things =
        end < atoms.size()
            && atoms.tag(end) == PartOfSpeech.NOUN
            && atoms.word(end).endsWith("s")
            && !atoms.isGlued(end);
    return things && at > 0 && leadsCount(atoms.tag(at - 1));
  }

  private static boolean leadsCount(PartOfSpeech before) {
    return before == PartOfSpeech.VERB
        || before == PartOfSpeech.ADV
        || before == PartOfSpeech.NUM
        || before == PartOfSpeech.CCONJ;
  }

  /** Part of "555-1998-2000". */
  private static boolean isTelephone(Atoms atoms, int at) {
    boolean joined = atoms.is(at - 1, "-") && atoms.isGlued(at) && atoms.isNumber(at - 2);
    boolean further = atoms.is(at - 3, "-") && atoms.isGlued(at - 2) && atoms.isNumber(at - 4);
    return joined && (atoms.word(at - 2).length() != 4 || further);
  }

  /** "1500 to 2500 troops". */
  private static boolean isRangeOfCounts(Atoms atoms, int at, int end) {
    boolean range = atoms.is(end, "to") || atoms.is(end, "-") || atoms.is(end, "or");
    if (!range || !atoms.isNumber(end + 1) || atoms.word(end + 1).length() < 4) {
      return false;
    }
    boolean beyond = atoms.word(end + 1).compareTo(Integer.toString(LATEST)) > 0;
    return beyond || counts(atoms, at, end + 2);
  }
}
