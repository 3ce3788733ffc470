package org.hearsay.reading;

import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.mention.Cast;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Tells who speak jointly in a report: "both Pyongyang and Moscow", "reports from Oslo and Rome",
 * and "the two" of those named before. Immutable.
 */
public final class JointSources {

  private final TokenizedText text;
  private final GrowingCast cast;
  private final Coordination coordination;
  private final SourceEdges edges;
  private final Issuers issuers;

  public JointSources(Reading reading) {
    this(reading.layout().text(), reading.cast());
  }

  JointSources(TokenizedText text, Cast cast) {
    this.text = text;
    this.cast = new GrowingCast(text.text(), cast);
    this.coordination = new Coordination(text, this.cast);
    this.edges = new SourceEdges(text, this.cast);
    this.issuers = new Issuers(text, this.cast);
  }

  /**
   * The entities, by index, that say jointly what {@code attribution} credits to its source, in
   * text order; none where one speaks alone.
   */
  public List<Integer> of(Attribution attribution) {
    List<Integer> joint =
        attribution.source().stream()
            .flatMap(source -> members(source).stream())
            .distinct()
            .toList();
    return joint.size() > 1 ? joint : List.of();
  }

  private List<Integer> members(Span source) {
    List<Integer> pair = JointSpeakers.of(text, source, cast);
    return pair.isEmpty() ? coordination.members(inner(source)) : pair;
  }

  /** The words for those who speak; the source itself where all of it is. */
  private Span inner(Span source) {
    TokenRange tokens = text.tokensIn(source);
    TokenRange inner = issuers.of(edges.trimmed(tokens));
    return inner.equals(tokens) ? source : text.span(inner.first(), inner.end() - 1);
  }
}
