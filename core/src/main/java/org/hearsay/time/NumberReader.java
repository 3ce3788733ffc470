package org.hearsay.time;

import java.util.Optional;

/** Reads numbers in digits and words: 1,500; twenty-one; two hundred and five. */
final class NumberReader {

  private static final int MOST_DIGITS = 9;

  /**
   * A number read.
   *
   * @param end one past its last piece
   */
  record Numeral(int end, long value) {}

  private NumberReader() {}

  static Optional<Numeral> cardinal(Atoms atoms, int at) {
    return atoms.isNumber(at) ? digits(atoms, at) : words(atoms, at);
  }

  private static Optional<Numeral> digits(Atoms atoms, int at) {
    StringBuilder digits = new StringBuilder(atoms.word(at));
    int end = at + 1;
    while (isGroup(atoms, end) && digits.length() <= MOST_DIGITS) {
      digits.append(atoms.word(end + 1));
      end += 2;
    }
    boolean usable = digits.length() <= MOST_DIGITS && !isPartOfLonger(atoms, at);
    return usable
        ? Optional.of(new Numeral(end, Long.parseLong(digits.toString())))
        : Optional.empty();
  }

  /** A comma and three digits more. */
  private static boolean isGroup(Atoms atoms, int at) {
    return atoms.is(at, ",")
        && atoms.isGlued(at)
        && atoms.isNumber(at + 1)
        && atoms.isGlued(at + 1)
        && atoms.word(at + 1).length() == 3;
  }

  /** True behind a decimal point, a comma of thousands, a slash: these digits are no number. */
  private static boolean isPartOfLonger(Atoms atoms, int at) {
    return atoms.isGlued(at)
        && atoms.isGlued(at - 1)
        && atoms.isNumber(at - 2)
        && ".,:/".contains(atoms.word(at - 1));
  }

  /** One to 99, a hundred, dozens and thousands of these. */
  private static Optional<Numeral> words(Atoms atoms, int at) {
    Numeral below = belowHundred(atoms, at);
    if (below.end() == at) {
      return Optional.empty();
    }
    long value = below.value();
    int end = below.end();
    while (atoms.is(end, Lexeme.Kind.SCALE) && value <= Amount.MOST / 1000) {
      value *= atoms.lexeme(end).number();
      end++;
      Numeral rest = belowHundred(atoms, atoms.after(end, "and"));
      if (rest.end() > end + 1 || rest.end() > end && !atoms.is(end, "and")) {
        value += rest.value();
        end = rest.end();
      }
    }
    return Optional.of(new Numeral(end, value));
  }

  /** The end is {@code at} if there is none. */
  private static Numeral belowHundred(Atoms atoms, int at) {
    if (!atoms.is(at, Lexeme.Kind.CARDINAL)) {
      return new Numeral(at, 0);
    }
    int tens = atoms.lexeme(at).number();
    int next = atoms.after(at + 1, "-");
    int ones = atoms.lexeme(next).number();
    return tens >= 20 && atoms.is(next, Lexeme.Kind.CARDINAL) && ones < 10
        ? new Numeral(next + 1, tens + ones)
        : new Numeral(at + 1, tens);
  }

  /** First, 24th, twenty-first; up to 99. */
  static Optional<Numeral> ordinal(Atoms atoms, int at) {
    if (atoms.isNumber(at)) {
      boolean suffixed = atoms.isGlued(at + 1) && isSuffix(atoms.word(at + 1));
      return suffixed && atoms.word(at).length() <= 2
          ? Optional.of(new Numeral(at + 2, Long.parseLong(atoms.word(at))))
          : Optional.empty();
    }
    if (atoms.is(at, Lexeme.Kind.ORDINAL)) {
      return Optional.of(new Numeral(at + 1, atoms.lexeme(at).number()));
    }
    int next = atoms.after(at + 1, "-");
    boolean joined = atoms.is(at, Lexeme.Kind.CARDINAL) && atoms.lexeme(at).number() >= 20;
    return joined && atoms.is(next, Lexeme.Kind.ORDINAL) && atoms.lexeme(next).number() < 10
        ? Optional.of(
            new Numeral(next + 1, atoms.lexeme(at).number() + atoms.lexeme(next).number()))
        : Optional.empty();
  }

  private static boolean isSuffix(String word) {
    return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
  }
}
