package org.hearsay.reading;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/**
 * Credits quotations of which nothing says who speaks to the person who spoke directly before, in
 * the same sentence or the one before; and the beginning of a quotation to whoever says its end.
 */
final class QuotationsGoingOn {

  private static final int LONGEST_GAP = 3;

  private final TokenizedText text;
  private final GrowingCast cast;

  QuotationsGoingOn(TokenizedText text, GrowingCast cast) {
    this.text = text;
    this.cast = cast;
  }

  /** Gives such quotations in {@code attributions}, which are in text order, their speakers. */
  void resolve(List<Attribution> attributions) {
    for (int i = 1; i < attributions.size(); i++) {
      Attribution one = attributions.get(i);
      Attribution before = attributions.get(i - 1);
      if (QuotationsAnnounced.lacksSource(one) && isByPerson(before) && follows(one, before)) {
        attributions.set(i, one.spokenBy(before.speaker().getAsInt()));
      }
    }
  }

  /** Gives quotations that the next attribution goes on with the speakers of that. */
  void resolveBeginnings(List<Attribution> attributions) {
    for (int i = attributions.size() - 2; i >= 0; i--) {
      Attribution one = attributions.get(i);
      Attribution next = attributions.get(i + 1);
      if (QuotationsAnnounced.lacksSource(one) && isByPerson(next) && goesOn(one, next)) {
        attributions.set(i, one.spokenBy(next.speaker().getAsInt()));
      }
    }
  }

  /** Nothing but spaces, and no quotation mark, between the end of the one and the other. */
  private boolean goesOn(Attribution one, Attribution next) {
    int end = one.content().get(one.content().size() - 1).end();
    int start = next.content().get(0).start();
    return start > end
        && start - end <= LONGEST_GAP
        && new Span(end - 1, start).of(text.text()).chars().noneMatch(QuotationsGoingOn::isMark)
        && new Span(end, start).of(text.text()).isBlank();
  }

  private static boolean isMark(int character) {
    return character == '"' || character == '”' || character == '“';
  }

  private boolean isByPerson(Attribution attribution) {
    return attribution.speaker().isPresent() && cast.isPerson(attribution.speaker().getAsInt());
  }

  private boolean follows(Attribution one, Attribution before) {
    int start = one.content().get(0).start();
    int end =
        Stream.of(before.source(), before.cue(), before.content())
            .flatMap(List::stream)
            .mapToInt(Span::end)
            .max()
            .orElse(start);
    return end <= start && sentence(start) - sentence(end - 1) <= 1;
  }

  private int sentence(int offset) {
    return text.sentenceIndex(text.tokensIn(new Span(offset, offset + 1)).first());
  }
}
