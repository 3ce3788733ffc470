package org.hearsay.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/**
 * Finds the two whom "both", "each" or "the two" means: the last that "and" joined, or the only two
 * persons in sight.
 */
final class JointSpeakers {

  private static final int SENTENCES_BACK = 2;

  private static final Set<String> WORDS =
      Set.of("both", "each", "the two", "the pair", "the duo", "the two men", "the two women");

  private JointSpeakers() {}

  /** The two whom {@code source} means; none for any other source. */
  static List<Integer> of(TokenizedText text, Span source, GrowingCast cast) {
    if (source.length() > 13 || !WORDS.contains(source.of(text.text()).toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    int sentence = text.sentenceIndex(text.tokensIn(source).first());
    int from = text.sentences().get(Math.max(0, sentence - SENTENCES_BACK)).firstToken();
    List<Mention> before = cast.namesBetween(text.start(from), source.start());
    for (int i = before.size() - 1; i > 0; i--) {
      Mention one = before.get(i - 1);
      Mention other = before.get(i);
      Span between = new Span(one.span().end(), Math.max(one.span().end(), other.span().start()));
      boolean joined = between.of(text.text()).equals(" and ");
      if (joined && one.kind() == other.kind() && one.entity() != other.entity()) {
        return List.of(one.entity(), other.entity());
      }
    }
    List<Integer> persons =
        before.stream()
            .filter(mention -> mention.kind() == EntityKind.PERSON)
            .map(Mention::entity)
            .distinct()
            .toList();
    return persons.size() == 2 ? persons : List.of();
  }
}
