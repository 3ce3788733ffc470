package org.hearsay.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.mention.Mention;
import org.hearsay.statement.ReadingWords;
import org.hearsay.text.Span;
import org.hearsay.text.SpanIndex;
import org.hearsay.text.TokenRange;

/** Finds the places that the statements of one report name. */
final class PlaceTerms {

  private final ReadingWords words;
  private final List<Mention> mentions;
  private final SpanIndex index;
  private final Vocabulary vocabulary;

  /**
   * @param index of the spans of {@code mentions}
   */
  PlaceTerms(ReadingWords words, List<Mention> mentions, SpanIndex index, Vocabulary vocabulary) {
    this.words = words;
    this.mentions = mentions;
    this.index = index;
    this.vocabulary = vocabulary;
  }

  /** The terms of the places in a stretch, in order. */
  Set<Integer> in(TokenRange range) {
    Set<Integer> places = new TreeSet<>();
    for (int i = range.first(); i < range.end(); i++) {
      String form = words.form(i);
      if (!form.isEmpty() && (form.startsWith("@") || isPlace(words.text().span(i)))) {
        places.add(vocabulary.id(form));
      }
    }
    return places;
  }

  private boolean isPlace(Span token) {
    return index.touching(token).stream()
        .map(mentions::get)
        .anyMatch(m -> m.form() == Form.NAME && m.kind() == EntityKind.PLACE);
  }
}
