package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.TokenRange;

/** An attribution while its parts are still being put together, in tokens. Mutable. */
final class Draft {

  /** No report passes words on through more mouths; bounds the work on hostile text. */
  private static final int DEEPEST = 12;

  private TokenRange cue;
  private Optional<TokenRange> source;
  private List<TokenRange> content;
  private Optional<TokenRange> relay = Optional.empty();
  private Optional<Draft> outer = Optional.empty();
  private final double confidence;

  /**
   * @param cue may be empty, then where it would stand
   * @param content not empty
   */
  Draft(TokenRange cue, Optional<TokenRange> source, List<TokenRange> content, double confidence) {
    this.cue = cue;
    this.source = source;
    this.content = List.copyOf(content);
    this.confidence = confidence;
  }

  TokenRange cue() {
    return cue;
  }

  void cue(TokenRange range) {
    cue = range;
  }

  Optional<TokenRange> source() {
    return source;
  }

  void source(Optional<TokenRange> range) {
    source = range;
  }

  List<TokenRange> content() {
    return content;
  }

  void content(List<TokenRange> ranges) {
    content = List.copyOf(ranges);
  }

  void addContent(TokenRange range) {
    List<TokenRange> longer = new ArrayList<>(content);
    longer.add(range);
    longer.sort((a, b) -> Integer.compare(a.first(), b.first()));
    content = List.copyOf(longer);
  }

  Optional<TokenRange> relay() {
    return relay;
  }

  void relay(TokenRange range) {
    relay = Optional.of(range);
  }

  Optional<Draft> outer() {
    return outer;
  }

  /** Puts this one inside another, unless that would close a circle or make too long a chain. */
  void within(Draft other) {
    Draft at = other;
    for (int depth = 0; at != this && depth < DEEPEST; depth++) {
      if (at.outer.isEmpty()) {
        outer = Optional.of(other);
        return;
      }
      at = at.outer.get();
    }
  }

  double confidence() {
    return confidence;
  }

  boolean holds(TokenRange range) {
    return content.stream().anyMatch(c -> c.first() <= range.first() && range.end() <= c.end());
  }
}
