package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * An amount with what stands around it, in atoms of its sentence.
 *
 * @param first the first atom that it takes up
 * @param end one past the last
 */
record Figure(
    int first,
    int end,
    Amount amount,
    Optional<Bound> bound,
    Change change,
    Optional<Counted> things,
    Optional<Counted> rate) {

  /** This amount in another's words: "more than 30 miles (48 km)" is more than 48 km, too. */
  Figure like(Figure other) {
    return new Figure(
        first,
        end,
        amount,
        bound.or(other::bound),
        other.change,
        things.or(other::things),
        rate.or(other::rate));
  }

  Figure with(Change newChange) {
    return new Figure(first, end, amount, bound, newChange, things, rate);
  }

  /** The bound that the words around give, else the one that the numbers are. */
  private Bound boundOrOwn() {
    return bound.orElse(amount.isRange() ? Bound.RANGE : Bound.EXACT);
  }

  /** The quantity in offsets of the whole text, with its unit as the report means it. */
  Quantity toQuantity(Atoms atoms, LocalMoney money) {
    Bound given = boundOrOwn();
    boolean openLow = given == Bound.AT_MOST || given == Bound.LESS_THAN;
    boolean openHigh = given == Bound.AT_LEAST || given == Bound.MORE_THAN;
    Optional<BigDecimal> low = openLow ? Optional.empty() : Optional.of(amount.low());
    Optional<BigDecimal> high = openHigh ? Optional.empty() : Optional.of(amount.high());
    Optional<Span> ofSpan = things.map(c -> atoms.span(c.first(), c.end()));
    return new Quantity(
        atoms.span(first, end),
        low,
        high,
        given,
        change,
        money.nameOf(amount),
        ofSpan.map(span -> span.of(atoms.text())),
        ofSpan,
        rate.map(c -> atoms.span(c.first(), c.end()).of(atoms.text())));
  }
}
