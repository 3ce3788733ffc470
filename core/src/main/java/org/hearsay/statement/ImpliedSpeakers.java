package org.hearsay.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionKind;
import org.hearsay.reading.Reading;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Finds who speaks in a quotation that stands alone: under the label "Quote:", whoever spoke last.
 */
final class ImpliedSpeakers {

  /** Tokens between a quotation and the words before it that can tell whose it is. */
  private static final int FARTHEST = 400;

  private static final int MOST_BETWEEN = 100;
  private static final Set<String> LABELS = Set.of("quote", "quotes", "quotation");

  private final List<Attribution> attributions;
  private final TokenizedText text;
  private final VerbGroups verbs;

  ImpliedSpeakers(Reading report) {
    this.attributions = report.attributions();
    this.text = report.layout().text();
    this.verbs = new VerbGroups(text);
  }

  /** True if neither source nor cue nor quotation marks make it more than the reporter's words. */
  static boolean isOwnVoice(Attribution attribution) {
    return isAlone(attribution) && attribution.kind() != AttributionKind.DIRECT;
  }

  private static boolean isAlone(Attribution attribution) {
    return attribution.source().isEmpty()
        && attribution.cue().isEmpty()
        && attribution.speaker().isEmpty();
  }

  /** The attribution whose speaker also says this one: mostly itself. */
  Attribution spokenWith(int index) {
    Attribution attribution = attributions.get(index);
    int first = text.tokensIn(attribution.content().get(0)).first();
    return isAlone(attribution) && isLabelled(first)
        ? lastBefore(index, first).orElse(attribution)
        : attribution;
  }

  private boolean isLabelled(int token) {
    int colon = isMark(token - 1) ? token - 2 : token - 1;
    return colon > 0 && text.word(colon).equals(":") && LABELS.contains(verbs.lower(colon - 1));
  }

  private boolean isMark(int token) {
    return token >= 0 && text.word(token).equals("\"");
  }

  private Optional<Attribution> lastBefore(int index, int token) {
    int start = Math.max(0, index - MOST_BETWEEN);
    Optional<Attribution> last = Optional.empty();
    int lastEnd = Math.max(0, token - FARTHEST);
    for (int a = start; a < index; a++) {
      Attribution other = attributions.get(a);
      TokenRange end = text.tokensIn(other.content().get(other.content().size() - 1));
      boolean nearer = end.end() <= token && end.end() >= lastEnd;
      if (nearer && other.outer().isEmpty() && !isAlone(other)) {
        last = Optional.of(other);
        lastEnd = end.end();
      }
    }
    return last;
  }
}
