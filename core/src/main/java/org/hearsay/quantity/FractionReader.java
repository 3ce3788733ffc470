package org.hearsay.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads parts of a whole: "half of", "two-thirds", "1/16", "¾", "one in five". */
final class FractionReader {

  /** Below the slash; others make dates ("9/11") and slogans ("24/7"). */
  private static final Set<Integer> DENOMINATORS =
      Set.of(2, 3, 4, 5, 6, 8, 10, 16, 20, 25, 32, 50, 64, 100, 128, 1000);

  private static final Map<String, Integer> PARTS = parts();
  private final CardinalReader cardinals;

  FractionReader(CardinalReader cardinals) {
    this.cardinals = cardinals;
  }

  private static Map<String, Integer> parts() {
    Map<String, Integer> parts = new LinkedHashMap<>();
    for (String line : Lexicon.lines("fractions")) {
      String[] fields = line.split(" ");
      parts.put(fields[0], Integer.valueOf(fields[1]));
    }
    return Map.copyOf(parts);
  }

  /** The fraction that starts at atom {@code first}. */
  Optional<Numeral> read(Atoms atoms, int first) {
    return inDigits(atoms, first)
        .or(() -> half(atoms, first))
        .or(() -> inWords(atoms, first))
        .or(() -> outOf(atoms, first));
  }

  /** A fraction below one in digits, as it also follows whole numbers: "1/2", "½". */
  Optional<Numeral> inDigits(Atoms atoms, int first) {
    String form = atoms.form(first);
    if (form.length() == 1 && Character.getType(form.charAt(0)) == Character.OTHER_NUMBER) {
      return vulgar(form.charAt(0)).map(value -> fraction(first, first + 1, value));
    }
    boolean slash =
        (atoms.is(first + 1, "/") || atoms.is(first + 1, "\u2044"))
            && atoms.glued(first + 1)
            && atoms.glued(first + 2)
            && !(atoms.glued(first + 3) && atoms.is(first + 3, "/"));
    if (!slash || !isSmall(atoms, first) || !isSmall(atoms, first + 2)) {
      return Optional.empty();
    }
    int over = Integer.parseInt(form);
    int under = Integer.parseInt(atoms.form(first + 2));
    return over < under && over > 0 && DENOMINATORS.contains(under)
        ? Optional.of(fraction(first, first + 3, over, under))
        : Optional.empty();
  }

  private static boolean isSmall(Atoms atoms, int atom) {
    String form = atoms.form(atom);
    return atoms.isDigits(atom)
        && form.length() <= 4
        && form.chars().allMatch(c -> Characters.isDigit((char) c));
  }

  private static Optional<BigDecimal> vulgar(char c) {
    return switch (c) {
      case '½' -> Optional.of(ratio(1, 2));
      case '¼' -> Optional.of(ratio(1, 4));
      case '¾' -> Optional.of(ratio(3, 4));
      case '⅓' -> Optional.of(ratio(1, 3));
      case '⅔' -> Optional.of(ratio(2, 3));
      case '⅕' -> Optional.of(ratio(1, 5));
      case '⅛' -> Optional.of(ratio(1, 8));
      case '⅜' -> Optional.of(ratio(3, 8));
      case '⅝' -> Optional.of(ratio(5, 8));
      case '⅞' -> Optional.of(ratio(7, 8));
      default -> Optional.empty();
    };
  }

  /** "half of", "half the", "half a million"; not "the first half", "half-time". */
  private static Optional<Numeral> half(Atoms atoms, int first) {
    if (!atoms.is(first, "half") || atoms.isHyphen(first + 1) || isOrdinal(atoms, first - 1)) {
      return Optional.empty();
    }
    int next = first + 1;
    Optional<NumberWord> scale =
        NumberWord.of(atoms.word(isArticle(atoms, next) ? next + 1 : next));
    if (scale.isPresent() && scale.get().multiplies()) {
      int end = (isArticle(atoms, next) ? next + 1 : next) + 1;
      return Optional.of(fraction(first, first + 1, 1, 2).times(scale.get().value(), end));
    }
    return switch (atoms.tag(next)) {
      case DET, PRON, NUM -> Optional.of(fraction(first, next, 1, 2));
      case ADP ->
          atoms.is(next, "of") ? Optional.of(fraction(first, next, 1, 2)) : Optional.empty();
      case NOUN ->
          atoms.is(first - 1, "a") ? Optional.of(fraction(first, next, 1, 2)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isOrdinal(Atoms atoms, int atom) {
    return switch (atoms.word(atom)) {
      case "first", "second", "other", "latter", "1st", "2nd", "top", "bottom", "back" -> true;
      default -> false;
    };
  }

  /** "two-thirds", "a third of", "three quarters of a million". */
  private Optional<Numeral> inWords(Atoms atoms, int first) {
    boolean article = isArticle(atoms, first);
    Optional<Numeral> over = article ? Optional.empty() : cardinals.read(atoms, first);
    int numerator = over.map(n -> n.low().intValue()).orElse(1);
    int at = over.map(Numeral::end).orElse(article ? first + 1 : first);
    boolean hyphen = atoms.isHyphen(at);
    int name = hyphen ? at + 1 : at;
    Integer under = PARTS.get(atoms.word(name));
    boolean bare = over.isEmpty() && !article;
    if (under == null || numerator < 1 || numerator >= under || under == 2 && article) {
      return Optional.empty();
    }
    int end = name + 1;
    int scaleAt = atoms.is(end, "of") && isArticle(atoms, end + 1) ? end + 2 : end;
    Optional<NumberWord> scale = NumberWord.of(atoms.word(scaleAt)).filter(NumberWord::multiplies);
    Numeral part = fraction(first, end, numerator, under);
    if (scale.isPresent()) {
      return under == 4
          ? Optional.of(part.times(scale.get().value(), scaleAt + 1))
          : Optional.empty();
    }
    boolean sure = over.isPresent() && (hyphen || under != 4);
    return !bare && (sure || atoms.is(end, "of")) ? Optional.of(part) : Optional.empty();
  }

  /** "one in five", "two out of three". */
  private Optional<Numeral> outOf(Atoms atoms, int first) {
    Optional<BigDecimal> over = small(atoms, first);
    boolean in = atoms.is(first + 1, "in");
    boolean outOf = atoms.is(first + 1, "out") && atoms.is(first + 2, "of");
    boolean ofEvery = atoms.is(first + 1, "of") && atoms.is(first + 2, "every");
    if (over.isEmpty() || !in && !outOf && !ofEvery) {
      return Optional.empty();
    }
    int link = first + (outOf ? 3 : 2);
    int at = atoms.is(link, "every") ? link + 1 : link;
    int limit = in ? 10 : 1000;
    return small(atoms, at)
        .filter(under -> under.compareTo(over.get()) > 0 && under.intValue() <= limit)
        .filter(under -> !in || atoms.isWord(at + 1) && isPeople(atoms, at + 1))
        .map(under -> fraction(first, at + 1, over.get().intValue(), under.intValue()));
  }

  private static boolean isPeople(Atoms atoms, int atom) {
    return switch (atoms.tag(atom)) {
      case NOUN, PROPN, ADJ -> !isTime(atoms.word(atom));
      default -> false;
    };
  }

  private static boolean isTime(String word) {
    return switch (word) {
      case "years", "months", "weeks", "days", "hours", "minutes", "games", "matches", "seconds" ->
          true;
      default -> false;
    };
  }

  private static Optional<BigDecimal> small(Atoms atoms, int atom) {
    if (isSmall(atoms, atom)) {
      return Optional.of(new BigDecimal(atoms.form(atom))).filter(v -> v.signum() > 0);
    }
    return NumberWord.of(atoms.word(atom)).map(NumberWord::value).filter(v -> v.signum() > 0);
  }

  private static boolean isArticle(Atoms atoms, int atom) {
    return atoms.is(atom, "a") || atoms.is(atom, "an");
  }

  private static BigDecimal ratio(int over, int under) {
    return BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), MathContext.DECIMAL64);
  }

  private static Numeral fraction(int first, int end, int over, int under) {
    return fraction(first, end, ratio(over, under));
  }

  private static Numeral fraction(int first, int end, BigDecimal value) {
    return Numeral.of(first, end, value, Numeral.Form.FRACTION);
  }
}
