package org.hearsay.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.attribution.OutletName;
import org.hearsay.mention.BodyTypes;
import org.hearsay.mention.EntityKind;
import org.hearsay.reading.Reading;
import org.hearsay.source.Outlets;
import org.hearsay.source.Source;
import org.hearsay.source.SourceRoll;

/**
 * Tells which reports are the words of a body itself: statements of a ministry, a company's press
 * office. What such a report says in its own voice, in the first person or not, is that body's
 * word.
 */
public final class Releases {

  private static final List<String> DESKS =
      List.of(
          " press office",
          " press service",
          " press centre",
          " press center",
          " media office",
          " newsroom",
          " communications");

  /** Nouns for bodies that are no media: a name of one such is told by its words. */
  private static final List<String> BODIES =
      List.of(
          "ministry",
          "bank",
          "company",
          "court",
          "party",
          "hospital",
          "charity",
          "museum",
          "university",
          "team");

  private static final Set<String> MORE_BODIES =
      Set.of("police", "county", "council", "government", "parliament", "army", "embassy");

  private final Map<Integer, Integer> bodies = new HashMap<>();

  /** Takes a story's reports and sources; adds sources for bodies that no report names. */
  public Releases(List<Reading> readings, SourceRoll roll) {
    for (int r = 0; r < readings.size(); r++) {
      Optional<String> body = readings.get(r).report().outlet().flatMap(o -> body(o, roll));
      if (body.isPresent()) {
        bodies.put(r, source(r, body.get(), roll));
      }
    }
  }

  /** The body whose words a report is. */
  public OptionalInt of(int reading) {
    return bodies.containsKey(reading) ? OptionalInt.of(bodies.get(reading)) : OptionalInt.empty();
  }

  /** The name of the body that an outlet is, if it is one. */
  private static Optional<String> body(String outlet, SourceRoll roll) {
    String name = withoutDesk(outlet);
    boolean desk = !name.equals(outlet);
    boolean medium = new OutletName(name).isMedium();
    return desk || !medium && (isTyped(name) || hasSpokesman(name, roll))
        ? Optional.of(name)
        : Optional.empty();
  }

  private static String withoutDesk(String outlet) {
    String lower = outlet.toLowerCase(Locale.ROOT);
    return DESKS.stream()
        .filter(lower::endsWith)
        .findFirst()
        .map(desk -> outlet.substring(0, outlet.length() - desk.length()))
        .orElse(outlet);
  }

  private static boolean isTyped(String name) {
    Set<String> words = Set.copyOf(List.of(name.toLowerCase(Locale.ROOT).split("\\W+")));
    return BODIES.stream().anyMatch(noun -> BodyTypes.shared().is(name, noun))
        || MORE_BODIES.stream().anyMatch(words::contains);
  }

  /** True if somebody speaks for a body of that name, as for no newspaper. */
  private static boolean hasSpokesman(String name, SourceRoll roll) {
    return roll.sources().stream()
        .flatMapToInt(source -> source.speaksFor().stream())
        .anyMatch(body -> Outlets.isCalled(name, roll.name(body)));
  }

  /**
   * The source so named, or the one that the report calls by a part of the name, else a new one.
   */
  private static int source(int reading, String name, SourceRoll roll) {
    OptionalInt known = roll.named(name);
    if (known.isPresent()) {
      return known.getAsInt();
    }
    List<Source> sources = roll.sources();
    for (int s = 0; s < sources.size(); s++) {
      boolean here = sources.get(s).mentions().stream().anyMatch(m -> m.reading() == reading);
      if (here && Outlets.isCalled(name, sources.get(s).name())) {
        return s;
      }
    }
    return roll.add(name, EntityKind.ORGANISATION);
  }
}
