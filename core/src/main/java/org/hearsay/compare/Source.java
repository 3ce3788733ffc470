package org.hearsay.compare;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.mention.EntityKind;

/**
 * One source, one identity across reports.
 *
 * @param name its fullest name
 * @param mentions the entities of single reports that were found to be this source
 * @param speaksFor index of the source that this one speaks for: a spokesman's office
 * @param because the evidence for each merge, in words cut from the reports
 */
public record Source(
    String name,
    EntityKind kind,
    List<SourceMention> mentions,
    OptionalInt speaksFor,
    List<String> because) {

  public Source {
    mentions = List.copyOf(mentions);
    because = List.copyOf(because);
  }
}
