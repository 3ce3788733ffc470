package org.hearsay.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.mention.Countries;
import org.hearsay.mention.Entity;
import org.hearsay.mention.EntityKind;
import org.hearsay.reading.JointSources;
import org.hearsay.reading.Reading;

/**
 * An entity of one report, with what tells whether it is one of another report.
 *
 * @param report the report's id
 * @param named true if the report mentions it by a name
 * @param speaks true if the report credits something to it
 */
record Occurrence(
    SourceMention mention, String report, Entity entity, boolean named, boolean speaks) {

  private static final Set<String> OWNERS =
      Set.of("his", "her", "its", "their", "own", "the", "this", "that");

  private static final Comparator<Occurrence> ORDER =
      Comparator.comparing(Occurrence::report).thenComparing(o -> o.mention().entity());

  /** All entities of all readings, in an order that does not depend on that of the readings. */
  static List<Occurrence> all(List<Reading> readings) {
    List<Occurrence> all = new ArrayList<>();
    for (int r = 0; r < readings.size(); r++) {
      Reading reading = readings.get(r);
      Set<Integer> named = reading.cast().named();
      Set<Integer> speaking = speaking(reading);
      List<Entity> entities = reading.cast().entities();
      for (int e = 0; e < entities.size(); e++) {
        SourceMention mention = new SourceMention(r, e);
        all.add(
            new Occurrence(
                mention, reading.id(), entities.get(e), named.contains(e), speaking.contains(e)));
      }
    }
    all.sort(ORDER);
    return all;
  }

  /** All of those who say something jointly: "both Oslo and Rome". */
  private static Set<Integer> speaking(Reading reading) {
    JointSources joint = new JointSources(reading);
    Set<Integer> speaking = new HashSet<>();
    for (Attribution attribution : reading.attributions()) {
      attribution.speaker().ifPresent(speaking::add);
      speaking.addAll(joint.of(attribution));
    }
    return speaking;
  }

  String name() {
    return entity.name();
  }

  /**
   * Its name with its country, where the report tells that elsewhere: "Dutch intelligence" for "his
   * country's intelligence".
   */
  String nameWithCountry() {
    Optional<String> country =
        entity.description().filter(words -> Countries.shared().of(words).isPresent());
    return named || country.isEmpty() ? name() : country.get() + " " + possession(name());
  }

  /** What stands behind "his", "its own" and "the country's". */
  private static String possession(String phrase) {
    List<String> words = List.of(phrase.split(" "));
    int first = 0;
    while (first < words.size() - 1 && OWNERS.contains(words.get(first).toLowerCase(Locale.ROOT))) {
      first++;
    }
    boolean land = first < words.size() - 1 && words.get(first).replace('’', '\'').endsWith("'s");
    return String.join(" ", words.subList(land ? first + 1 : first, words.size()));
  }

  boolean isPerson() {
    return entity.kind() == EntityKind.PERSON;
  }
}
