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
    int start = text.start(from);
    Span before = new Span(start, Math.max(start, source.start()));
    List<Integer> pair = lastPair(text, before, cast);
    return pair.isEmpty() ? onlyTwo(cast.namesBetween(before.start(), before.end())) : pair;
  }

  /** The last two names of one kind in {@code span} that "and" joins; none if none are. */
  static List<Integer> lastPair(TokenizedText text, Span span, GrowingCast cast) {
    List<Mention> names = cast.namesBetween(span.start(), span.end());
    for (int i = names.size() - 1; i > 0; i--) {
      Mention one = names.get(i - 1);
      Mention other = names.get(i);
      Span between = new Span(one.span().end(), Math.max(one.span().end(), other.span().start()));
      boolean joined = between.of(text.text()).equals(" and ");
      if (joined && one.kind() == other.kind() && one.entity() != other.entity()) {
        return List.of(one.entity(), other.entity());
      }
    }
    return List.of();
  }

  private static List<Integer> onlyTwo(List<Mention> names) {
    List<Integer> persons =
        names.stream()
            .filter(mention -> mention.kind() == EntityKind.PERSON)
            .map(Mention::entity)
            .distinct()
            .toList();
    return persons.size() == 2 ? persons : List.of();
  }
}
