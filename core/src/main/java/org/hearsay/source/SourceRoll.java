package org.hearsay.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.mention.Mention;
import org.hearsay.mention.SourceKinds;
import org.hearsay.reading.JointSources;
import org.hearsay.reading.Reading;
import org.hearsay.text.Span;

/**
 * The sources of a story by index. Those that no report names or describes as an entity ("sources")
 * are added as they are met: mutable until all statements are found.
 */
public final class SourceRoll {

  private static final Set<String> LINKS =
      Set.of("of", "for", "at", "in", "from", "with", "by", "to", "on", "and", "'s", "’s");

  private final List<Reading> readings;
  private final List<JointSources> joint;
  private final List<Source> sources;
  private final Map<SourceMention, Integer> byMention = new HashMap<>();
  private final Map<String, Integer> byWords = new HashMap<>();

  /** Takes the sources that {@link SourceIdentities} found in these readings. */
  public SourceRoll(List<Reading> readings, List<Source> identities) {
    this.readings = readings;
    this.joint = readings.stream().map(JointSources::new).toList();
    this.sources = new ArrayList<>(new FullerNames(readings).of(identities));
    for (int s = 0; s < identities.size(); s++) {
      byWords.putIfAbsent(key(identities.get(s).name()), s);
      for (SourceMention mention : identities.get(s).mentions()) {
        byMention.put(mention, s);
      }
    }
  }

  /** All that are known so far: those found as entities first, then as they were met. */
  public List<Source> sources() {
    return List.copyOf(sources);
  }

  /** Its fullest name. */
  public String name(int source) {
    return sources.get(source).name();
  }

  /** The source that bears a name. */
  public OptionalInt named(String name) {
    Integer source = byWords.get(key(name));
    return source == null ? OptionalInt.empty() : OptionalInt.of(source);
  }

  /** A new source that no report mentions: a body that is a report's outlet. */
  public int add(String name, EntityKind kind) {
    sources.add(
        new Source(
            name,
            kind,
            SourceKinds.english().of(name, kind, true),
            List.of(),
            OptionalInt.empty(),
            List.of()));
    byWords.putIfAbsent(key(name), sources.size() - 1);
    return sources.size() - 1;
  }

  /** The source that is an entity of one reading. */
  public OptionalInt ofEntity(int reading, int entity) {
    Integer source = byMention.get(new SourceMention(reading, entity));
    return source == null ? OptionalInt.empty() : OptionalInt.of(source);
  }

  /** The source itself, or the body for which it speaks. */
  public int principal(int source) {
    int principal =
        isNamed(name(source)) ? byWords.getOrDefault(key(name(source)), source) : source;
    for (int step = 0; step < 4 && sources.get(principal).speaksFor().isPresent(); step++) {
      principal = sources.get(principal).speaksFor().getAsInt();
    }
    return principal;
  }

  /** Those to whom an attribution credits its content: none, one, or several who say it jointly. */
  public List<Integer> speakers(int reading, Attribution attribution) {
    List<Integer> several = joint(reading, attribution);
    if (several.size() > 1) {
      return several;
    }
    if (attribution.speaker().isPresent()) {
      OptionalInt known = ofEntity(reading, attribution.speaker().getAsInt());
      if (known.isPresent()) {
        return List.of(known.getAsInt());
      }
    }
    return attribution.source().isEmpty()
        ? List.of()
        : List.of(at(reading, attribution.source().get(0)));
  }

  private List<Integer> joint(int reading, Attribution attribution) {
    return joint.get(reading).of(attribution).stream()
        .flatMapToInt(entity -> ofEntity(reading, entity).stream())
        .distinct()
        .boxed()
        .toList();
  }

  /** The source that stands at a span: the one mentioned there, else one known by these words. */
  public int at(int reading, Span span) {
    return readings.get(reading).cast().mentions().stream()
        .filter(m -> m.form() != Form.PRONOUN || span.equals(m.span()))
        .filter(m -> span.contains(m.span()))
        .filter(m -> 5 * m.span().length() >= 3 * span.length() || isHead(reading, m, span))
        .max((a, b) -> Integer.compare(a.span().length(), b.span().length()))
        .map(Mention::entity)
        .flatMap(e -> ofEntity(reading, e).stream().boxed().findFirst())
        .orElseGet(() -> called(reading, span));
  }

  /** "The Orvil daily <em>Bote</em>": a body's name at the end, and no preposition before it. */
  private boolean isHead(int reading, Mention mention, Span span) {
    boolean ends = mention.span().end() == span.end() && mention.span().start() > span.start();
    if (!ends || mention.form() != Form.NAME || mention.kind() != EntityKind.ORGANISATION) {
      return false;
    }
    Span before = new Span(span.start(), mention.span().start());
    return Stream.of(before.of(readings.get(reading).text()).split("\\s+"))
        .noneMatch(word -> LINKS.contains(word) || word.endsWith(","));
  }

  private static boolean isNamed(String words) {
    return words.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static String key(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
  }

  /** Nameless sources of two reports ("officials") are two sources. */
  private int called(int reading, Span span) {
    String words = span.of(readings.get(reading).text());
    boolean named = isNamed(words);
    String key = key(words) + (named ? "" : "\n" + reading);
    return byWords.computeIfAbsent(
        key,
        k -> {
          sources.add(
              new Source(
                  words,
                  EntityKind.OTHER,
                  SourceKinds.english().of(words, EntityKind.OTHER, named),
                  List.of(),
                  OptionalInt.empty(),
                  List.of()));
          return sources.size() - 1;
        });
  }
}
