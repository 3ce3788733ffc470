package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.report.Layout;
import org.hearsay.report.Publication;
import org.hearsay.story.Profile.Word;

/** Reads the signatures of reports. Not thread-safe; remembers the stems of words seen. */
public final class SignatureReader {

  private final Stems stems = new Stems();

  /** The signature of a report. */
  public Signature read(Layout layout) {
    return new Signature(
        layout.report().id(), layout.published(), new Profile(Terms.of(layout, stems).words()));
  }

  /**
   * A signature made again from what was written down of it.
   *
   * @param words in any order; their stems count, not those given
   * @throws IllegalArgumentException if it cannot be one
   */
  public Signature restore(String id, Optional<Publication> published, List<Counted> words) {
    List<Word> all = new ArrayList<>(words.size());
    for (Counted word : words) {
      String stem = stems.of(word.writing());
      all.add(
          new Word(stem, stems.shared(word.writing()), word.count(), word.names(), word.lead()));
    }
    all.sort(Comparator.comparing(Word::stem));
    return new Signature(id, published, new Profile(all));
  }

  /**
   * A word of a report without its stem.
   *
   * @see Word
   */
  public record Counted(String writing, int count, int names, boolean lead) {}
}
