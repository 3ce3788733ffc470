package org.hearsay.reading;

import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.attribution.Attribution;
import org.hearsay.mention.Entity;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.SourceKind;
import org.hearsay.mention.SourceKinds;

/** What kinds of sources a report's attributions credit their contents to. Immutable. */
public final class CreditedSources {

  private final Reading reading;
  private final Set<Integer> named;

  public CreditedSources(Reading reading) {
    this.reading = reading;
    this.named = reading.cast().named();
  }

  /**
   * The kind of an attribution's source: by the name of its speaker, or else by the words credited,
   * or where these are a pronoun by those that it stands for.
   */
  public SourceKind kind(Attribution attribution) {
    if (attribution.speaker().isEmpty()) {
      return SourceKinds.english().of(words(attribution), EntityKind.OTHER, false);
    }
    int speaker = attribution.speaker().getAsInt();
    Entity entity = reading.cast().entities().get(speaker);
    boolean hasName = named.contains(speaker);
    SourceKind told =
        hasName
            ? SourceKind.UNKNOWN
            : SourceKinds.english().of(words(attribution), entity.kind(), false);
    return told == SourceKind.UNKNOWN
        ? SourceKinds.english().of(entity.name(), entity.kind(), hasName)
        : told;
  }

  private String words(Attribution attribution) {
    return attribution.source().stream()
        .map(span -> span.of(reading.text()))
        .collect(Collectors.joining(" "));
  }
}
