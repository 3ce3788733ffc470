package org.hearsay.time;

import java.util.Optional;
import java.util.Set;

/** Reads how many of a unit there are: three, 2 1/2, a couple of, several, half an. */
final class AmountReader {

  private static final Set<String> VAGUE = Set.of("several", "many", "some", "few", "numerous");

  /**
   * An amount read.
   *
   * @param end one past its last piece
   */
  record Counted(int end, Amount amount) {}

  private AmountReader() {}

  static Optional<Counted> read(Atoms atoms, int at) {
    return vague(atoms, at).or(() -> article(atoms, at)).or(() -> range(atoms, at));
  }

  private static Optional<Counted> vague(Atoms atoms, int at) {
    int start = atoms.is(at, "a") ? at + 1 : at;
    if (atoms.is(start, "couple")) {
      return Optional.of(new Counted(atoms.after(start + 1, "of"), Amount.of(2)));
    }
    return VAGUE.contains(atoms.word(start))
        ? Optional.of(new Counted(start + 1, Amount.VAGUE))
        : Optional.empty();
  }

  /** A, an, a hundred, half a. */
  private static Optional<Counted> article(Atoms atoms, int at) {
    if (atoms.is(at, "half") && (atoms.is(at + 1, "a") || atoms.is(at + 1, "an"))) {
      return Optional.of(new Counted(at + 2, Amount.of(0).andHalf()));
    }
    if (!atoms.is(at, "a") && !atoms.is(at, "an")) {
      return Optional.empty();
    }
    return atoms.is(at + 1, Lexeme.Kind.SCALE)
        ? Optional.of(new Counted(at + 2, Amount.of(atoms.lexeme(at + 1).number())))
        : Optional.of(new Counted(at + 1, Amount.of(1)));
  }

  /** Two to three, 12-18, two or three: the smaller number stands for both. */
  private static Optional<Counted> range(Atoms atoms, int at) {
    return exact(atoms, at).map(low -> new Counted(rangeEnd(atoms, low.end()), low.amount()));
  }

  /** One past "to three" at {@code at}, or {@code at}. */
  private static int rangeEnd(Atoms atoms, int at) {
    boolean joined = atoms.is(at, "to") || atoms.is(at, "or") || atoms.is(at, "-");
    return joined ? exact(atoms, at + 1).map(Counted::end).orElse(at) : at;
  }

  private static Optional<Counted> exact(Atoms atoms, int at) {
    return NumberReader.cardinal(atoms, at)
        .filter(number -> number.value() <= Amount.MOST)
        .map(number -> fraction(atoms, number));
  }

  private static Counted fraction(Atoms atoms, NumberReader.Numeral number) {
    Amount whole = Amount.of(number.value());
    int end = number.end();
    if (atoms.is(end, "and") && atoms.is(end + 1, "a") && atoms.is(end + 2, "half")) {
      return new Counted(end + 3, whole.andHalf());
    }
    int hyphened = atoms.after(end, "-");
    if (atoms.is(hyphened, "1") && atoms.is(hyphened + 1, "/") && atoms.is(hyphened + 2, "2")) {
      return new Counted(hyphened + 3, whole.andHalf());
    }
    if (atoms.is(end, "½")) {
      return new Counted(end + 1, whole.andHalf());
    }
    boolean decimal = atoms.is(end, ".") && atoms.isGlued(end) && atoms.isGlued(end + 1);
    return decimal && atoms.is(end + 1, "5")
        ? new Counted(end + 2, whole.andHalf())
        : new Counted(end, whole);
  }
}
