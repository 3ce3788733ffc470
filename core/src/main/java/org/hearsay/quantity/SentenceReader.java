package org.hearsay.quantity;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads the quantities of one sentence. Immutable. */
final class SentenceReader {

  private final RangeReader ranges = new RangeReader(new AmountReader(new UnitTable()));
  private final AgeReader ages = new AgeReader();
  private final QuantityBuilder builder = new QuantityBuilder();
  private final List<Guard> guards =
      List.of(new NameGuard(), new DateGuard(), new ScoreGuard(), new OneGuard());

  /** Adds the quantities of {@code atoms} to {@code found}, in order. */
  void read(Atoms atoms, BitSet dated, List<Quantity> found) {
    int at = 0;
    int free = 0;
    while (at < atoms.size()) {
      Optional<Amount> amount = ranges.read(atoms, at).map(a -> ages.withAge(atoms, a));
      if (amount.isEmpty()) {
        at++;
        continue;
      }
      at = amount.get().end();
      if (!isRefused(atoms, amount.get(), dated)) {
        BuiltQuantity built = builder.build(atoms, amount.get(), free);
        found.add(built.quantity());
        at = Math.max(at, built.end());
        free = at;
      }
    }
  }

  private boolean isRefused(Atoms atoms, Amount amount, BitSet dated) {
    if (isDated(atoms, amount, dated)) {
      return true;
    }
    return guards.stream().anyMatch(guard -> guard.refuses(atoms, amount));
  }

  private static boolean isDated(Atoms atoms, Amount amount, BitSet dated) {
    int first = dated.nextSetBit(atoms.start(amount.first()));
    boolean inside = first >= 0 && first < atoms.end(amount.end() - 1);
    return inside && !amount.hasUnit(UnitKind.TIME);
  }
}
