package org.hearsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.statement.Statement;
import org.hearsay.story.Copy;
import org.hearsay.story.Story;

/**
 * Statements that a copied report only repeats word for word. They go where their originals go and
 * carry no weight of their own there: a copy changes nothing but how often a thing is said.
 */
final class Repeats {

  /** Two readings by index, one of which copies the other. */
  private record Copied(int one, int other) {}

  /** Words said in a report; the second time they are others, as when two say them jointly. */
  private record Words(String words, int time) {}

  private final List<Statement> statements;
  private final Set<Copied> copies = new HashSet<>();
  private final int[] originals;

  Repeats(Story story, List<Statement> statements) {
    this.statements = statements;
    for (Copy copy : story.copies()) {
      copies.add(new Copied(copy.from(), copy.to()));
      copies.add(new Copied(copy.to(), copy.from()));
    }
    originals = new int[statements.size()];
    Map<Words, List<Integer>> saidBefore = new HashMap<>();
    Map<List<Object>, Integer> times = new HashMap<>();
    for (int s = 0; s < originals.length; s++) {
      Statement said = statements.get(s);
      String words = said.span().of(story.readings().get(said.reading()).text());
      int time = times.merge(List.of(said.reading(), words), 1, Integer::sum);
      List<Integer> before =
          saidBefore.computeIfAbsent(new Words(words, time), w -> new ArrayList<>());
      originals[s] = original(s, before);
      before.add(s);
    }
  }

  /** The first of those with the same words whose report the statement's report copies. */
  private int original(int statement, List<Integer> before) {
    int reading = statements.get(statement).reading();
    for (int b : before) {
      if (copies.contains(new Copied(statements.get(b).reading(), reading))) {
        return originals[b];
      }
    }
    return statement;
  }

  /** The statement that this one repeats; itself if it repeats none. */
  int original(int statement) {
    return originals[statement];
  }
}
