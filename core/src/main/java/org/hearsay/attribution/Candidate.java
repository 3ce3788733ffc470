package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.TokenRange;

/**
 * A possible source and content of a cue.
 *
 * @param content ranges in order
 * @param share how likely the second model thinks it among what it thinks possible, 0 to 1
 */
public record Candidate(
    TokenRange cue, Optional<TokenRange> source, List<TokenRange> content, double share) {

  /** Contents count as the same that share this much of what they cover together. */
  private static final double SAME = 0.8;

  Candidate withShare(double newShare) {
    return new Candidate(cue, source, content, newShare);
  }

  /** Tokens of content. */
  int size() {
    int size = 0;
    for (TokenRange range : content) {
      size += range.size();
    }
    return size;
  }

  /** Tokens of content that both share. */
  int common(Candidate other) {
    int common = 0;
    for (TokenRange here : content) {
      for (TokenRange there : other.content) {
        int first = Math.max(here.first(), there.first());
        common += Math.max(0, Math.min(here.end(), there.end()) - first);
      }
    }
    return common;
  }

  /** Whether two have nearly the same content, and sources that overlap or none. */
  public boolean isLike(Candidate other) {
    if (!isOfSameSource(other)) {
      return false;
    }
    int common = common(other);
    return common >= SAME * (size() + other.size() - common);
  }

  private boolean isOfSameSource(Candidate other) {
    return source.isEmpty() || other.source.isEmpty()
        ? source.equals(other.source)
        : overlap(source.get(), other.source.get());
  }

  boolean hasContentAt(TokenRange range) {
    for (TokenRange one : content) {
      if (overlap(one, range)) {
        return true;
      }
    }
    return false;
  }

  static boolean overlap(TokenRange one, TokenRange other) {
    return one.first() < other.end() && other.first() < one.end();
  }

  Draft draft(double confidence) {
    return new Draft(cue, source, content, confidence);
  }
}
