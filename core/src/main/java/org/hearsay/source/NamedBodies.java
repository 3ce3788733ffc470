package org.hearsay.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.mention.EntityKind;
import org.hearsay.reading.Reading;

/**
 * The bodies that reports name, whatever the single report takes them for: one of their names is an
 * organisation's or has a legal form, or somebody speaks for them. Countries' own bodies and the
 * reports' outlets are left out.
 */
final class NamedBodies {

  private final Grouping grouping;
  private final BodyNames names;
  private final BodyIdentities bodies;
  private final Outlets outlets;

  NamedBodies(List<Reading> readings, Grouping grouping, BodyNames names, BodyIdentities bodies) {
    this.grouping = grouping;
    this.names = names;
    this.bodies = bodies;
    this.outlets = new Outlets(readings);
  }

  /** Their occurrences by name. */
  List<Integer> occurrences() {
    Set<Integer> groups = new HashSet<>();
    for (int i = 0; i < grouping.size(); i++) {
      Occurrence occurrence = grouping.at(i);
      if (isOrganisation(occurrence)) {
        groups.add(grouping.find(i));
      }
      spokenFor(occurrence).ifPresent(body -> groups.add(grouping.find(body)));
    }
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < grouping.size(); i++) {
      if (grouping.at(i).named() && groups.contains(grouping.find(i)) && isOwn(grouping.at(i))) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean isOrganisation(Occurrence occurrence) {
    boolean company = BodyForm.withoutLegalForm(BodyNames.plain(occurrence.name())).isPresent();
    return occurrence.named() && (company || occurrence.entity().kind() == EntityKind.ORGANISATION);
  }

  private Optional<Integer> spokenFor(Occurrence occurrence) {
    String described =
        occurrence.entity().description().orElse(occurrence.named() ? "" : occurrence.name());
    return Spokesmen.principal(described)
        .flatMap(words -> names.key(words, true, true))
        .flatMap(bodies::withKey);
  }

  private boolean isOwn(Occurrence occurrence) {
    String key = names.key(occurrence.name(), true, true).orElse("");
    return key.startsWith("=") && !outlets.isOutlet(occurrence.name());
  }
}
