package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads cardinal numbers in words: "twenty-five", "a hundred and three thousand", "two dozen". */
final class CardinalReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The longest cardinal that starts at atom {@code first}. */
  Optional<Numeral> read(Atoms atoms, int first) {
    boolean article = isArticle(atoms, first);
    int from = article ? first + 1 : first;
    Optional<NumberWord> start = NumberWord.of(atoms.word(from));
    if (start.isEmpty() || article != start.get().multiplies() || !atoms.isWord(from)) {
      return Optional.empty();
    }
    Sum sum = new Sum(article);
    int end = from;
    int next = from;
    while (true) {
      Optional<NumberWord> word = NumberWord.of(atoms.word(next));
      if (word.isEmpty() || !sum.add(word.get())) {
        break;
      }
      end = next + 1;
      next = afterLink(atoms, end, sum);
    }
    return Optional.of(
        new Numeral(first, end, sum.total(), sum.total(), Numeral.Form.WORDS, sum.scale()));
  }

  /** "a" or "an", but not "an" before a word that cannot follow it. */
  private static boolean isArticle(Atoms atoms, int atom) {
    return atoms.is(atom, "a") || atoms.is(atom, "an");
  }

  /** Skips the hyphen of "twenty-five" and the "and" of "two hundred and five". */
  private static int afterLink(Atoms atoms, int end, Sum sum) {
    if (atoms.isHyphen(end)) {
      return end + 1;
    }
    return atoms.is(end, "and") && sum.takesAnd() ? end + 1 : end;
  }

  /** A cardinal while it is read. */
  private static final class Sum {
    private BigDecimal done = BigDecimal.ZERO;
    private BigDecimal group;
    private BigDecimal smallestScale = BigDecimal.ZERO;
    private NumberWord.Kind last = NumberWord.Kind.TEEN;
    private boolean started;

    Sum(boolean article) {
      group = article ? BigDecimal.ONE : BigDecimal.ZERO;
      started = article;
    }

    /** Takes the word in, if it may stand here. */
    boolean add(NumberWord word) {
      boolean fits =
          switch (word.kind()) {
            case DIGIT ->
                !started || last == NumberWord.Kind.TEN || last.compareTo(NumberWord.Kind.TEN) > 0;
            case TEEN, TEN -> !started || last.compareTo(NumberWord.Kind.TEN) > 0;
            case HUNDRED ->
                started
                    && group.signum() > 0
                    && group.compareTo(HUNDRED) < 0
                    && last != NumberWord.Kind.HUNDRED;
            case SCALE ->
                started
                    && group.signum() > 0
                    && (smallestScale.signum() == 0 || word.value().compareTo(smallestScale) < 0);
            case DOZEN ->
                started && done.signum() == 0 && group.signum() > 0 && group.compareTo(HUNDRED) < 0;
          };
      if (fits && last == NumberWord.Kind.DOZEN) {
        return false;
      }
      if (fits) {
        take(word);
      }
      return fits;
    }

    private void take(NumberWord word) {
      switch (word.kind()) {
        case DIGIT, TEEN, TEN -> group = group.add(word.value());
        case HUNDRED, DOZEN -> group = group.multiply(word.value());
        case SCALE -> {
          done = done.add(group.multiply(word.value()));
          group = BigDecimal.ZERO;
          smallestScale = word.value();
        }
      }
      last = word.kind();
      started = true;
    }

    boolean takesAnd() {
      return last == NumberWord.Kind.HUNDRED || last == NumberWord.Kind.SCALE;
    }

    BigDecimal total() {
      return done.add(group);
    }

    /** What "one to two thousand" shares: the last word's scale, if nothing smaller follows it. */
    BigDecimal scale() {
      return switch (last) {
        case SCALE -> smallestScale;
        case HUNDRED -> done.signum() == 0 ? HUNDRED : BigDecimal.ONE;
        case DIGIT, TEEN, TEN, DOZEN -> BigDecimal.ONE;
      };
    }
  }
}
