package org.hearsay.mention;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that one report mentions.
 *
 * @param mentions in text order
 * @param entities in order of their first mention; each has at least one
 */
public record Cast(List<Mention> mentions, List<Entity> entities) {

  public Cast {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    for (Mention mention : mentions) {
      if (mention.entity() < 0 || mention.entity() >= entities.size()) {
        throw new IllegalArgumentException("no entity " + mention.entity() + " at " + mention);
      }
    }
  }

  /** The entities that the report calls by a name somewhere, by index. */
  public Set<Integer> named() {
    return mentions.stream()
        .filter(mention -> mention.form() == Form.NAME)
        .map(Mention::entity)
        .collect(Collectors.toUnmodifiableSet());
  }
}
