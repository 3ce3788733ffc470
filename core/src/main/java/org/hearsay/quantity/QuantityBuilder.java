package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.quantity.PhraseTable.Match;
import org.hearsay.text.Span;

/** Puts a quantity together from an amount and the words around it. */
final class QuantityBuilder {

  private final BoundReader bounds = new BoundReader();
  private final ChangeReader changes = new ChangeReader();
  private final CountedReader counted = new CountedReader();
  private final RateReader rates = new RateReader();

  /**
   * The quantity of {@code amount}.
   *
   * @param free the first atom that no quantity before takes up
   */
  BuiltQuantity build(Atoms atoms, Amount amount, int free) {
    Optional<Match<Bound>> before = bounds.before(atoms, amount).filter(m -> m.first() >= free);
    int first = before.map(Match::first).orElse(amount.first());
    Optional<Match<Bound>> after = bounds.after(atoms, amount.end());
    int end = after.map(Match::end).orElse(amount.end());
    Optional<Counted> rate = rates.at(atoms, end);
    Amount widened =
        new Amount(
            amount.first(),
            rate.map(Counted::end).orElse(end),
            amount.number(),
            amount.upper(),
            amount.unit());
    Optional<Counted> things = counted.after(atoms, widened);
    if (things.isEmpty()) {
      things = counted.before(atoms, first).filter(c -> c.first() >= free);
      end = widened.end();
      if (things.isPresent() && things.get().together()) {
        first = Math.min(first, things.get().first());
      }
    } else {
      end = Math.max(widened.end(), things.get().end());
    }
    if (after.isEmpty()) {
      after = bounds.after(atoms, end).filter(m -> !atoms.is(m.first(), "plus"));
      end = after.map(Match::end).orElse(end);
    }
    if (rate.isEmpty()) {
      rate = rates.at(atoms, end);
      end = rate.map(Counted::end).orElse(end);
    }
    Bound bound =
        before
            .or(() -> Optional.<Match<Bound>>empty())
            .map(Match::value)
            .or(() -> Optional.<Bound>empty())
            .orElse(after.map(Match::value).orElse(amount.isRange() ? Bound.RANGE : Bound.EXACT));
    Change change = changes.of(atoms, amount, before.map(Match::first).orElse(amount.first()));
    return new BuiltQuantity(
        quantity(atoms, amount, bound, change, atoms.span(first, end), things, rate), end);
  }

  private static Quantity quantity(
      Atoms atoms,
      Amount amount,
      Bound bound,
      Change change,
      Span span,
      Optional<Counted> things,
      Optional<Counted> rate) {
    boolean openLow = bound == Bound.AT_MOST || bound == Bound.LESS_THAN;
    boolean openHigh = bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
    Optional<BigDecimal> low = openLow ? Optional.empty() : Optional.of(amount.low());
    Optional<BigDecimal> high = openHigh ? Optional.empty() : Optional.of(amount.high());
    Optional<Span> ofSpan = things.map(c -> atoms.span(c.first(), c.end()));
    return new Quantity(
        span,
        low,
        high,
        bound,
        change,
        amount.unit().map(Unit::name),
        ofSpan.map(s -> s.of(atoms.text())),
        ofSpan,
        rate.map(c -> atoms.span(c.first(), c.end()).of(atoms.text())));
  }
}
