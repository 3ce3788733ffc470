package org.hearsay.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.News;
import org.hearsay.compare.Novelty;
import org.hearsay.reading.Reading;

/**
 * From when on reports are new to the reader.
 *
 * @param label the moment as people write it; empty if the reader did not ask
 * @param isNew tells new reports; undated ones are not
 */
public record Since(Optional<String> label, Predicate<Reading> isNew) {

  /** For a reader who wants everything alike. */
  public static final Since EVER = new Since(Optional.empty(), reading -> false);

  /** What is new in a story. */
  public News news(Comparison comparison) {
    return new News(comparison, isNew);
  }

  /** The same things, what is new first, then what has grown. */
  public static <T> List<T> newFirst(List<T> things, Function<T, Novelty> novelty) {
    return things.stream().sorted(Comparator.comparing(novelty).reversed()).toList();
  }

  /** The word for it: "new", "grown"; empty for what is known. */
  public static Optional<String> word(Novelty novelty) {
    return novelty == Novelty.KNOWN
        ? Optional.empty()
        : Optional.of(novelty.name().toLowerCase(Locale.ROOT));
  }
}
