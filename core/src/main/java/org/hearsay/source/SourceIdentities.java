package org.hearsay.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.SourceKind;
import org.hearsay.mention.SourceKinds;
import org.hearsay.reading.Reading;

/** Finds which entities of single reports are one and the same source. */
public final class SourceIdentities {

  private final Grouping grouping;
  private final BodyNames names = new BodyNames();
  private final BodyIdentities bodies = new BodyIdentities(names);
  private final PersonIdentities persons;
  private final Principals principals;

  private SourceIdentities(List<Reading> readings) {
    grouping = new Grouping(Occurrence.all(readings));
    persons = new PersonIdentities(grouping, new PersonNames());
    bodies.join(grouping);
    persons.join();
    new OwnedSources(grouping, persons).join();
    persons.unborne().forEach(i -> bodies.joinMistaken(grouping, i));
    NamedBodies named = new NamedBodies(readings, grouping, names, bodies);
    CalledBodies called = new CalledBodies(grouping, named.occurrences());
    called.join();
    principals = new Principals(grouping, names, bodies, persons, called);
  }

  /**
   * The sources of a story: every entity of every reading stands for one. Their order and what is
   * joined do not depend on the order of the readings.
   */
  public static List<Source> of(List<Reading> readings) {
    return new SourceIdentities(readings).sources();
  }

  private List<Source> sources() {
    Map<Integer, List<Integer>> groups = grouping.groups();
    Map<Integer, Integer> numbers = new HashMap<>();
    groups.keySet().forEach(root -> numbers.put(root, numbers.size()));
    List<Source> sources = new ArrayList<>();
    groups.forEach(
        (root, members) -> sources.add(source(root, members, principal(members, numbers))));
    return sources;
  }

  private Source source(int root, List<Integer> members, OptionalInt speaksFor) {
    List<SourceMention> mentions = members.stream().map(i -> grouping.at(i).mention()).toList();
    String name = name(members);
    EntityKind kind = kind(members);
    boolean named = members.stream().anyMatch(i -> grouping.at(i).named());
    SourceKind sourceKind = SourceKinds.english().of(name, kind, named);
    return new Source(name, kind, sourceKind, mentions, speaksFor, grouping.evidence(root));
  }

  /** The body that one of the members' descriptions or names says he speaks for. */
  private OptionalInt principal(List<Integer> members, Map<Integer, Integer> numbers) {
    int self = grouping.find(members.get(0));
    for (int i : members) {
      Optional<Integer> whole = principals.of(i);
      if (whole.isPresent() && grouping.find(whole.get()) != self) {
        return OptionalInt.of(numbers.getOrDefault(grouping.find(whole.get()), 0));
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isBody(Occurrence occurrence) {
    return occurrence.entity().kind() == EntityKind.ORGANISATION;
  }

  /**
   * The fullest name; of equally full ones the most frequent, then the first by its letters. Of a
   * body or a country those under which it speaks come first: reports credit "Oslo" with what they
   * do not credit Norway with.
   */
  private String name(List<Integer> members) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    boolean named = members.stream().anyMatch(i -> grouping.at(i).named());
    List<Occurrence> all =
        members.stream().map(grouping::at).filter(o -> o.named() == named).toList();
    List<Occurrence> speaking = all.stream().filter(o -> o.speaks() && !o.isPerson()).toList();
    (speaking.isEmpty() ? all : speaking).forEach(o -> counts.merge(o.name(), 1, Integer::sum));
    return counts.entrySet().stream()
        .min(
            Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -e.getKey().split(" ").length)
                .thenComparing(e -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /**
   * The kind that most of the members have; a place that speaks is an organisation, and so is what
   * some report calls one.
   */
  private EntityKind kind(List<Integer> members) {
    boolean body = members.stream().anyMatch(i -> isBody(grouping.at(i)));
    if (body && members.stream().anyMatch(i -> grouping.at(i).isPerson())) {
      return EntityKind.ORGANISATION;
    }
    Map<EntityKind, Integer> counts = new LinkedHashMap<>();
    for (int i : members) {
      EntityKind kind = grouping.at(i).entity().kind();
      boolean speaks = grouping.at(i).speaks() && kind == EntityKind.PLACE;
      counts.merge(speaks ? EntityKind.ORGANISATION : kind, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(
            Comparator.<Map.Entry<EntityKind, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(e -> -e.getKey().ordinal()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
