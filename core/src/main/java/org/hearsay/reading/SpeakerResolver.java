package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.mention.Cast;
import org.hearsay.report.Layout;
import org.hearsay.text.TokenizedText;

/**
 * Finds who stands behind the source of each attribution: the entity that the head of the source
 * mentions. Where that cannot be known, the speaker stays unknown.
 *
 * <p>Immutable; may be shared by all threads.
 */
public final class SpeakerResolver {

  /**
   * Gives every attribution its speaker where it can be known. A source that no mention stands for
   * ("satellite images") becomes an entity of its own.
   */
  public Speakers resolve(List<Attribution> attributions, Cast cast, Layout layout) {
    TokenizedText text = layout.text();
    GrowingCast growing = new GrowingCast(text.text(), cast);
    Interview interview = new Interview(text, growing);
    SourceSpeakers sources = new SourceSpeakers(text, growing, interview);
    List<Attribution> resolved = new ArrayList<>();
    for (Attribution attribution : attributions) {
      List<Integer> speakers = sources.resolve(attribution);
      resolved.add(speakers.isEmpty() ? attribution : attribution.spokenBy(speakers.get(0)));
    }
    new QuotationsAnnounced(text, growing, interview).resolve(resolved);
    FirstPerson.resolve(resolved, layout, growing, interview);
    QuotationsGoingOn goingOn = new QuotationsGoingOn(text, growing);
    goingOn.resolveBeginnings(resolved);
    goingOn.resolve(resolved);
    return growing.finish(resolved);
  }
}
