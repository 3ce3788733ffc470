package org.hearsay.reading;

import java.util.List;
import org.hearsay.attribution.AttributionFinder;
import org.hearsay.attribution.CreditFinder;
import org.hearsay.mention.Cast;
import org.hearsay.mention.CastFinder;
import org.hearsay.quantity.Quantity;
import org.hearsay.quantity.QuantityFinder;
import org.hearsay.report.Layout;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.hearsay.text.Span;
import org.hearsay.time.TimeTagger;
import org.hearsay.time.Timex;
import org.hearsay.time.TimexType;

/**
 * Reads a report: who, what, when, how many, said by whom.
 *
 * <p>Not thread-safe: one for each thread. What was learned is shared by all.
 */
public final class Reader {

  private final LayoutReader layouts = new LayoutReader();
  private final CastFinder casts = new CastFinder();
  private final AttributionFinder attributions = new AttributionFinder();
  private final CreditFinder credits = new CreditFinder();
  private final TimeTagger times = new TimeTagger();
  private final QuantityFinder quantities = new QuantityFinder();
  private final SpeakerResolver speakerResolver = new SpeakerResolver();

  /** All that can be read in {@code report}. */
  public Reading read(Report report) {
    Layout layout = layouts.read(report);
    Cast cast = casts.find(layout);
    Speakers speakers = speakerResolver.resolve(attributions.find(layout), cast, layout);
    List<Timex> timexes = times.tag(layout);
    List<Quantity> figures = quantities.find(layout, calendarSpans(timexes));
    return new Reading(
        layout, speakers.cast(), speakers.attributions(), timexes, figures, credits.find(layout));
  }

  /** Where the text speaks of the calendar or the clock; durations are figures too. */
  private static List<Span> calendarSpans(List<Timex> timexes) {
    return timexes.stream()
        .filter(t -> t.type() == TimexType.DATE || t.type() == TimexType.TIME)
        .map(Timex::span)
        .toList();
  }
}
