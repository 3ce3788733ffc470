package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The attributions of a report while rules add, mend and take out some. Mutable. */
final class Drafts {

  /** How far a rule looks for an attribution's cue, in tokens. */
  static final int NEAR = 60;

  private final NavigableMap<Integer, List<Draft>> byCue = new TreeMap<>();

  Drafts(Collection<Draft> drafts) {
    drafts.forEach(this::add);
  }

  void add(Draft draft) {
    byCue.computeIfAbsent(draft.cue().first(), k -> new ArrayList<>(1)).add(draft);
  }

  void remove(Draft draft) {
    List<Draft> same = byCue.getOrDefault(draft.cue().first(), new ArrayList<>());
    same.removeIf(d -> d == draft);
    if (same.isEmpty()) {
      byCue.remove(draft.cue().first());
    }
  }

  /** All, in order of their cues. */
  List<Draft> all() {
    return between(0, Integer.MAX_VALUE);
  }

  /** Those inside which there is no other yet, in order of their cues. */
  List<Draft> innermost() {
    Set<Draft> outers = Collections.newSetFromMap(new IdentityHashMap<>());
    all().forEach(draft -> draft.outer().ifPresent(outers::add));
    return all().stream().filter(draft -> !outers.contains(draft)).toList();
  }

  /** Those whose cue starts near a token, in order of their cues. */
  List<Draft> near(int token) {
    return between(token - NEAR, token + NEAR);
  }

  /** Those whose cue starts from {@code first} to before {@code end}, in order of their cues. */
  List<Draft> between(int first, int end) {
    List<Draft> found = new ArrayList<>();
    byCue.subMap(first, true, Math.max(first, end), false).values().forEach(found::addAll);
    return found;
  }
}
