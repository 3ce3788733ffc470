package org.hearsay.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/** Gives a figure what it shares with an earlier one of its sentence and does not repeat. */
final class FigureLinks {

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
    if (isGapped(atoms, figure, last)) {
      return figure.with(last.change());
    }
    return figure.things().isEmpty() && isElided(atoms, figure) ? withThings(figure, last) : figure;
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

  private static Figure withThings(Figure figure, Figure last) {
    Optional<Counted> things =
        last.amount().unit().isPresent()
            ? Optional.empty()
            : last.things().map(c -> new Counted(c.first(), c.end(), false));
    return new Figure(
        figure.first(),
        figure.end(),
        figure.amount(),
        figure.bound(),
        figure.change(),
        things,
        figure.rate());
  }
}
