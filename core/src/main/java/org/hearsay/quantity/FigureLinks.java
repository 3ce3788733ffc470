package org.hearsay.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/** Gives a figure what it shares with an earlier one of its sentence and does not repeat. */
final class FigureLinks {

  /** So many words may stand between a figure and the one it came from: ", up from". */
  private static final int MOST_BETWEEN = 3;

  private static final Set<String> PRONOUNS = Set.of("them", "whom", "which", "those", "these");

  /** The figure, completed from the {@code earlier} ones of the sentence. */
  Figure link(Atoms atoms, Figure figure, List<Figure> earlier) {
    if (earlier.isEmpty()) {
      return figure;
    }
    Figure last = earlier.get(earlier.size() - 1);
    if (isConversion(atoms, figure, last)) {
      return figure.like(last);
    }
    if (figure.things().isEmpty() && isOtherEnd(atoms, figure, last)) {
      return withThings(figure, last.things());
    }
    if (isGapped(atoms, figure, last)) {
      return figure.with(last.change());
    }
    return figure.things().isEmpty() && isElided(atoms, figure)
        ? withThings(figure, counted(last))
        : figure;
  }

  /** "30 miles (48 km)". */
  private static boolean isConversion(Atoms atoms, Figure figure, Figure last) {
    boolean brackets =
        last.end() == figure.first() - 1
            && atoms.is(last.end(), "(")
            && atoms.is(figure.end(), ")");
    Optional<UnitKind> kind = figure.amount().unit().map(Unit::kind);
    return brackets && kind.isPresent() && kind.equals(last.amount().unit().map(Unit::kind));
  }

  /** "shares of A fell 2.3%, B by 2.6%". */
  private static boolean isGapped(Atoms atoms, Figure figure, Figure last) {
    return figure.change() == Change.NONE
        && figure.amount().hasUnit(UnitKind.PERCENT)
        && last.amount().hasUnit(UnitKind.PERCENT)
        && atoms.is(figure.first() - 1, "by")
        && atoms.tag(figure.first() - 2) != PartOfSpeech.VERB;
  }

  /** "1,500 of them", "and 1,500 died": the thing counted stands earlier. */
  private static boolean isElided(Atoms atoms, Figure figure) {
    int next = figure.end();
    if (atoms.is(next, "of")) {
      return PRONOUNS.contains(atoms.word(next + 1));
    }
    if (figure.amount().unit().isPresent()) {
      return false;
    }
    return switch (atoms.tag(next)) {
      case VERB, AUX -> true;
      default -> false;
    };
  }

  /** "sales rose 6% to $1.5bn", "the toll rose to 31, up from 20". */
  private static boolean isOtherEnd(Atoms atoms, Figure figure, Figure last) {
    boolean level = atoms.is(figure.first() - 1, "to") && last.change() != Change.NONE;
    boolean from = atoms.is(figure.first() - 1, "from");
    return (level || from) && figure.first() - last.end() <= MOST_BETWEEN;
  }

  private static Optional<Counted> counted(Figure last) {
    return last.amount().unit().isPresent() ? Optional.empty() : last.things();
  }

  private static Figure withThings(Figure figure, Optional<Counted> things) {
    return new Figure(
        figure.first(),
        figure.end(),
        figure.amount(),
        figure.bound(),
        figure.change(),
        things.map(phrase -> new Counted(phrase.first(), phrase.end(), false)),
        figure.rate());
  }
}
