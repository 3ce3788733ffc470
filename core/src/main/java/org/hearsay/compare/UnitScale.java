package org.hearsay.compare;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.text.WordList;

/**
 * How a unit's numbers turn into those of the unit that its kind is compared in: acres and hectares
 * into square metres. From {@code unit-scales.txt}.
 *
 * @param measures what the unit measures: "length"
 */
record UnitScale(String measures, double factor, double offset) {

  /** What money measures, in whatever currency. */
  static final String MONEY = "money";

  private static final int CURRENCY = "EUR".length();
  private static final Map<String, UnitScale> SCALES = load();

  /** What a unit measures: "length"; for a unit that is compared with itself only its name. */
  static String measures(String unit) {
    return isCurrency(unit) ? MONEY : of(unit).map(UnitScale::measures).orElse(unit);
  }

  /** True for an ISO 4217 code. */
  static boolean isCurrency(String unit) {
    return unit.length() == CURRENCY && unit.equals(unit.toUpperCase(Locale.ROOT));
  }

  /** The scale of a unit; empty for units that are compared with themselves only. */
  static Optional<UnitScale> of(String unit) {
    return Optional.ofNullable(SCALES.get(unit));
  }

  private static Map<String, UnitScale> load() {
    Map<String, UnitScale> scales = new HashMap<>();
    for (String line : WordList.lines(UnitScale.class, "unit-scales.txt")) {
      String[] sides = line.split(" \\| ");
      String[] fields = sides[1].split(" ");
      scales.put(
          sides[0],
          new UnitScale(fields[0], Double.parseDouble(fields[1]), Double.parseDouble(fields[2])));
    }
    return Map.copyOf(scales);
  }

  /** A number of the unit as one of the unit compared in. */
  double scaled(double number) {
    return number * factor + offset;
  }
}
