package org.hearsay.source;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.SourceKind;

/**
 * One source, one identity across reports.
 *
 * @param name its fullest name
 * @param sourceKind what kind of source it is: an office, somebody nameless, a document …
 * @param mentions the entities of single reports that were found to be this source
 * @param speaksFor index of the source that this one speaks for: a spokesman's office
 * @param because the evidence for each merge, in words cut from the reports
 */
public record Source(
    String name,
    EntityKind kind,
    SourceKind sourceKind,
    List<SourceMention> mentions,
    OptionalInt speaksFor,
    List<Merge> because) {

  public Source {
    mentions = List.copyOf(mentions);
    because = List.copyOf(because);
  }
}
