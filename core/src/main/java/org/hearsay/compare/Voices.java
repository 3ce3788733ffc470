package org.hearsay.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * By whose word each statement stands, and whether two stand by one: an office and the body that it
 * speaks for, a body's own report and what it says in others, a sentence behind somebody's words.
 * Remembers what it was asked; for one thread.
 */
final class Voices {

  /** Two sources by index, the lesser first. */
  private record Pair(int one, int other) {}

  private final Evidence evidence;
  private final SharedVoice voices;
  private final NearbyVoices nearby;
  private final Map<Pair, Boolean> known = new HashMap<>();

  Voices(Evidence evidence) {
    this.evidence = evidence;
    this.voices = new SharedVoice(evidence);
    this.nearby = new NearbyVoices(evidence);
  }

  /** True if two statements stand by one word though their sources are not one. */
  boolean areOne(int a, int b) {
    OptionalInt left = evidence.principal(a);
    boolean same = left.isPresent() && left.equals(evidence.principal(b));
    return !same && shared(a, b).isPresent();
  }

  /** Why two stand by one word, where that is said of both: named, or nearby. */
  Optional<String> shared(int a, int b) {
    OptionalInt left = word(a);
    OptionalInt right = word(b);
    boolean named =
        evidence.principal(a).isPresent() || evidence.principal(b).isPresent() || isRelease(a, b);
    if (left.isEmpty() || right.isEmpty() || !named) {
      return Optional.empty();
    }
    boolean same = left.equals(right);
    return same || isShared(left.getAsInt(), right.getAsInt())
        ? Optional.of(why(a, b, same))
        : Optional.empty();
  }

  private boolean isShared(int one, int other) {
    Pair pair = new Pair(Math.min(one, other), Math.max(one, other));
    return known.computeIfAbsent(pair, p -> voices.isShared(p.one(), p.other()));
  }

  private boolean isRelease(int a, int b) {
    return body(a).isPresent() || body(b).isPresent();
  }

  private String why(int a, int b, boolean same) {
    if (isRelease(a, b)) {
      return "the body's own report";
    }
    boolean both = evidence.principal(a).isPresent() && evidence.principal(b).isPresent();
    return both
        ? isCalledAlike(a, b) ? "same body" : "one speaks for the other"
        : same ? "beside the same source's words" : "beside the words of one who speaks for it";
  }

  private boolean isCalledAlike(int a, int b) {
    return called(a).equals(called(b));
  }

  private Set<String> called(int statement) {
    return VoiceWords.of(evidence.roll().name(evidence.principal(statement).getAsInt())).words();
  }

  /** Its source; else the body whose own report it stands in, else whoever spoke just before. */
  private OptionalInt word(int statement) {
    OptionalInt source = evidence.principal(statement);
    OptionalInt word = source.isPresent() ? source : body(statement);
    return word.isPresent() ? word : nearby.before(statement);
  }

  private OptionalInt body(int statement) {
    OptionalInt body =
        evidence.statement(statement).source().isPresent()
            ? OptionalInt.empty()
            : evidence.releases().of(evidence.statement(statement).reading());
    return body.isPresent() ? OptionalInt.of(evidence.roll().principal(body.getAsInt())) : body;
  }
}
