package org.hearsay.reading;

import java.util.List;
import org.hearsay.attribution.AttributionFinder;
import org.hearsay.mention.Cast;
import org.hearsay.mention.CastFinder;
import org.hearsay.report.Layout;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;

/**
 * Reads a report: who, what, when, how many, said by whom.
 *
 * <p>Not thread-safe: one for each thread. What was learned is shared by all.
 */
public final class Reader {

  private final LayoutReader layouts = new LayoutReader();
  private final CastFinder casts = new CastFinder();
  private final AttributionFinder attributions = new AttributionFinder();
  private final SpeakerResolver speakerResolver = new SpeakerResolver();

  /** All that can be read in {@code report}. */
  public Reading read(Report report) {
    Layout layout = layouts.read(report);
    Cast cast = casts.find(layout);
    Speakers speakers = speakerResolver.resolve(attributions.find(layout), cast, layout);
    return new Reading(
        layout, speakers.cast(), speakers.attributions(), List.of(), List.of(), List.of());
  }
}
