package org.hearsay.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenizedText;

/**
 * A report's text taken apart: its parts with their roles, its sentences and tokens, and what its
 * head says of title, author and date.
 *
 * @param report the report itself
 * @param parts in order, not overlapping; together they hold all that is not white space
 * @param text tokens and sentences of all parts but boilerplate and tags; no sentence crosses parts
 * @param roles role of each sentence of {@code text}, in the same order
 * @param title the given one, else the one found in the text
 * @param byline the given one, else the one found in the text
 * @param published the given date, else the one found in the byline area
 */
public record Layout(
    Report report,
    List<Part> parts,
    TokenizedText text,
    List<Role> roles,
    Optional<String> title,
    Optional<String> byline,
    Optional<Publication> published) {

  public Layout {
    parts = List.copyOf(parts);
    roles = List.copyOf(roles);
    if (roles.size() != text.sentences().size()) {
      throw new IllegalArgumentException(
          roles.size() + " roles for " + text.sentences().size() + " sentences");
    }
  }

  /** Role of the sentence that a token stands in. */
  public Role role(int token) {
    return roles.get(text.sentenceIndex(token));
  }

  /** Sentences in which statements and figures are read: those of title, caption and body. */
  public List<Sentence> prose() {
    List<Sentence> all = text.sentences();
    return IntStream.range(0, all.size())
        .filter(i -> roles.get(i).isProse())
        .mapToObj(all::get)
        .toList();
  }
}
