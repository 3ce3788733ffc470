package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads amounts that name only an order of magnitude.
 *
 * <p>A plural stands for everything from the number to ten times as much: "thousands" for 1,000 to
 * 10,000, "tens of thousands" for 10,000 to 100,000, "dozens" for 12 to 120. "Several" and "a few"
 * stand for two to ten times: "several hundred" for 200 to 1,000. "A couple of hundred" is 200.
 */
final class IndefiniteReader {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Map<String, BigDecimal> PLURALS = plurals();

  private static Map<String, BigDecimal> plurals() {
    Map<String, BigDecimal> plurals = new LinkedHashMap<>();
    for (String line : Lexicon.lines("plural-scales")) {
      String[] fields = line.split(" ");
      plurals.put(fields[0], new BigDecimal(fields[1]));
    }
    return Map.copyOf(plurals);
  }

  /** The indefinite amount that starts at atom {@code first}. */
  Optional<Numeral> read(Atoms atoms, int first) {
    return several(atoms, first).or(() -> plural(atoms, first));
  }

  private static Optional<Numeral> plural(Atoms atoms, int first) {
    BigDecimal value = PLURALS.get(atoms.word(first));
    if (value == null || !standsForANumber(atoms, first)) {
      return Optional.empty();
    }
    int end = first + 1;
    while (atoms.is(end, "of")) {
      BigDecimal factor = PLURALS.get(atoms.word(end + 1));
      if (factor == null || end - first > 3) {
        break;
      }
      value = value.multiply(factor);
      end += 2;
    }
    return Optional.of(indefinite(first, end, value, value.multiply(BigDecimal.TEN)));
  }

  /** "Tens of" and "scores of" something; the larger ones also alone. */
  private static boolean standsForANumber(Atoms atoms, int first) {
    return switch (atoms.word(first)) {
      case "tens" -> atoms.is(first + 1, "of");
      case "scores" ->
          atoms.is(first + 1, "of") && atoms.tag(first - 1) != org.hearsay.text.PartOfSpeech.DET;
      default -> true;
    };
  }

  /** "several hundred", "a few thousand", "a couple of dozen". */
  private static Optional<Numeral> several(Atoms atoms, int first) {
    int at = atoms.is(first, "a") ? first + 1 : first;
    boolean couple = atoms.is(at, "couple");
    if (!couple && !atoms.is(at, "several") && !atoms.is(at, "few")) {
      return Optional.empty();
    }
    int scaleAt = couple && atoms.is(at + 1, "of") ? at + 2 : at + 1;
    return NumberWord.of(atoms.word(scaleAt))
        .filter(NumberWord::multiplies)
        .map(
            scale -> {
              BigDecimal low = TWO.multiply(scale.value());
              BigDecimal high = couple ? low : BigDecimal.TEN.multiply(scale.value());
              return indefinite(first, scaleAt + 1, low, high);
            });
  }

  private static Numeral indefinite(int first, int end, BigDecimal low, BigDecimal high) {
    return new Numeral(first, end, low, high, Numeral.Form.INDEFINITE, BigDecimal.ONE);
  }
}
