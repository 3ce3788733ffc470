package org.hearsay.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.attribution.Attribution;
import org.hearsay.reading.Reading;
import org.hearsay.text.Span;

/**
 * Calls nameless sources by all that a report says of them where it credits them: "a source in the
 * emergency services" rather than "a source".
 */
final class FullerNames {

  private static final int LONGEST = 60;

  private final List<Reading> readings;

  /** What the reports credit nameless entities by. */
  private final Map<SourceMention, String> credited = new HashMap<>();

  FullerNames(List<Reading> readings) {
    this.readings = readings;
    for (int r = 0; r < readings.size(); r++) {
      for (Attribution attribution : readings.get(r).attributions()) {
        if (attribution.speaker().isPresent() && attribution.source().size() == 1) {
          note(r, attribution.speaker().getAsInt(), attribution.source().get(0));
        }
      }
    }
  }

  private void note(int reading, int entity, Span source) {
    String words = source.of(readings.get(reading).text()).split(",", 2)[0];
    String name = readings.get(reading).cast().entities().get(entity).name();
    if (words.length() <= LONGEST && goesOn(name, words)) {
      credited.putIfAbsent(new SourceMention(reading, entity), words);
    }
  }

  /** The name with a phrase behind it, and neither a clause nor another name. */
  private static boolean goesOn(String name, String words) {
    if (words.equals("one of " + name) || words.equals("One of " + name)) {
      return true;
    }
    boolean starts = words.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + " ");
    String rest = starts ? words.substring(name.length() + 1) : "";
    return starts
        && rest.chars().noneMatch(c -> c == '"' || c == '“' || c == '\n')
        && !rest.startsWith("who ")
        && !rest.startsWith("and ");
  }

  /** The sources, those without a name that one report alone has called by such words. */
  List<Source> of(List<Source> sources) {
    List<Source> fuller = new ArrayList<>();
    for (Source source : sources) {
      boolean one = source.mentions().size() == 1;
      String words = one ? credited.getOrDefault(source.mentions().get(0), "") : "";
      fuller.add(words.isEmpty() || isNamed(source) ? source : called(source, words));
    }
    return fuller;
  }

  private boolean isNamed(Source source) {
    SourceMention mention = source.mentions().get(0);
    return readings.get(mention.reading()).cast().named().contains(mention.entity());
  }

  private static Source called(Source source, String words) {
    return new Source(
        words,
        source.kind(),
        source.sourceKind(),
        source.mentions(),
        source.speaksFor(),
        source.because());
  }
}
