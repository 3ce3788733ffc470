package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads the figures of one sentence. Immutable. */
final class SentenceReader {

  private final RangeReader ranges;
  private final AgeReader ages = new AgeReader();
  private final FigureReader figures = new FigureReader();
  private final FigureLinks links = new FigureLinks();
  private final List<Guard> guards =
      List.of(
          new NameGuard(),
          new LabelGuard(),
          new DateGuard(),
          new YearGuard(),
          new ClockGuard(),
          new ScoreGuard(),
          new OneGuard());

  SentenceReader() {
    ranges = new RangeReader(new AmountReader(new UnitTable()));
  }

  /**
   * The figures of a sentence, in order.
   *
   * @param dated the characters of the text that lie in dates and clock times
   */
  List<Figure> read(Atoms atoms, BitSet dated) {
    List<Figure> found = new ArrayList<>();
    int at = 0;
    int free = 0;
    while (at < atoms.size()) {
      Optional<Amount> amount =
          NumberTrigger.mayStartAmount(atoms, at)
              ? ranges.read(atoms, at).map(a -> ages.withAge(atoms, a))
              : Optional.empty();
      if (amount.isEmpty()) {
        at++;
        continue;
      }
      at = amount.get().end();
      if (!isRefused(atoms, amount.get(), dated)) {
        Figure figure = links.link(atoms, figures.read(atoms, amount.get(), free), found);
        found.add(figure);
        at = Math.max(at, figure.end());
        free = at;
      }
    }
    return found;
  }

  private boolean isRefused(Atoms atoms, Amount amount, BitSet dated) {
    return isDated(atoms, amount, dated)
        || guards.stream().anyMatch(guard -> guard.refuses(atoms, amount));
  }

  /** A number in a date is no quantity, unless it counts a time itself: "two years ago". */
  private static boolean isDated(Atoms atoms, Amount amount, BitSet dated) {
    boolean inside =
        isDated(atoms, amount.number(), dated)
            || amount.upper().filter(upper -> isDated(atoms, upper, dated)).isPresent();
    return inside && !amount.hasUnit(UnitKind.TIME);
  }

  private static boolean isDated(Atoms atoms, Numeral number, BitSet dated) {
    int first = dated.nextSetBit(atoms.start(number.first()));
    return first >= 0 && first < atoms.end(number.end() - 1);
  }
}
