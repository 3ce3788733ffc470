package org.hearsay.reading;

import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.mention.Cast;

/**
 * A report's attributions with their speakers.
 *
 * @param cast with an entity for every source that is a noun phrase
 * @param attributions in the order given; speakers are entities of {@code cast}
 */
public record Speakers(Cast cast, List<Attribution> attributions) {

  public Speakers {
    attributions = List.copyOf(attributions);
  }
}
