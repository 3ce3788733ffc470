package org.hearsay.quantity;

import java.util.Optional;
import org.hearsay.quantity.PhraseTable.Match;

/**
 * Reads what stands around an amount: its bound, its change, what it counts, its rate. Immutable.
 */
final class FigureReader {

  private final BoundReader bounds = new BoundReader();
  private final ChangeReader changes = new ChangeReader();
  private final CountedReader counted = new CountedReader();
  private final SubjectReader subjects = new SubjectReader();
  private final RateReader rates = new RateReader();

  /**
   * The figure of {@code amount}.
   *
   * @param free the first atom that no figure before takes up
   */
  Figure read(Atoms atoms, Amount amount, int free) {
    Draft draft = new Draft(atoms, amount, free);
    draft.readBoundBefore();
    draft.readBoundAfter();
    draft.readRate();
    draft.readCounted();
    draft.readBoundAfter();
    draft.readRate();
    return draft.figure();
  }

  /** A figure while it grows to both sides. */
  private final class Draft {
    private final Atoms atoms;
    private final Amount amount;
    private final int free;
    private int first;
    private int end;
    private Optional<Bound> bound = Optional.empty();
    private Optional<Counted> things = Optional.empty();
    private Optional<Counted> rate = Optional.empty();
    private Change change = Change.NONE;

    Draft(Atoms atoms, Amount amount, int free) {
      this.atoms = atoms;
      this.amount = amount;
      this.free = free;
      first = amount.first();
      end = amount.end();
    }

    void readBoundBefore() {
      Optional<Match<Bound>> before =
          bounds.before(atoms, amount).filter(match -> match.first() >= free);
      first = before.map(Match::first).orElse(first);
      change = changes.of(atoms, amount, first);
      bound = before.map(Match::value).filter(b -> !isFromUpTo(b));
    }

    /** "from up to 252 to 287 miles" is a range, not a limit. */
    private boolean isFromUpTo(Bound before) {
      return before != Bound.ABOUT && amount.isRange() && atoms.is(first - 1, "from");
    }

    void readBoundAfter() {
      Optional<Match<Bound>> after = bound.isEmpty() ? bounds.after(atoms, end) : Optional.empty();
      bound = bound.or(() -> after.map(Match::value));
      end = after.map(Match::end).orElse(end);
    }

    void readRate() {
      if (rate.isEmpty()) {
        rate = rates.at(atoms, end);
        end = rate.map(Counted::end).orElse(end);
      }
    }

    void readCounted() {
      things = counted.after(atoms, amount, first, end);
      if (things.isPresent()) {
        end = things.filter(Counted::together).map(Counted::end).orElse(end);
        return;
      }
      things = subjects.before(atoms, amount, first).filter(phrase -> phrase.first() >= free);
      first = things.filter(Counted::together).map(Counted::first).orElse(first);
    }

    Figure figure() {
      return new Figure(first, end, amount, bound, change, things, rate);
    }
  }
}
