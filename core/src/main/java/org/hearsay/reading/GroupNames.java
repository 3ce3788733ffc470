package org.hearsay.reading;

import java.util.Locale;
import java.util.Set;
import org.hearsay.mention.EntityKind;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Tells a part of a group from the group: "moderate Lutherans" are not the Lutherans. */
final class GroupNames {

  /** Adjectives that tell no group of its own. */
  private static final Set<String> AMOUNTS =
      Set.of(
          "many",
          "most",
          "some",
          "several",
          "few",
          "more",
          "other",
          "fellow",
          "such",
          "certain",
          "various",
          "numerous",
          "own",
          "same",
          "first",
          "last",
          "next",
          "all");

  private final TokenizedText text;
  private final GrowingCast cast;

  GroupNames(TokenizedText text, GrowingCast cast) {
    this.text = text;
    this.cast = cast;
  }

  /**
   * The words for the part of a group that {@code member} means; empty where it means all of it.
   *
   * @param source the first token of the source that it is in
   */
  Span part(TokenRange member, int source) {
    TokenRange whole = withOpening(member, source);
    int start = text.start(whole.first());
    return isPart(whole) ? text.span(whole.first(), whole.end() - 1) : new Span(start, start);
  }

  /** True for an adjective before the name of a group. */
  private boolean isPart(TokenRange member) {
    int head = member.end() - 1;
    int first = text.tag(member.first()) == PartOfSpeech.DET ? member.first() + 1 : member.first();
    if (first == head || !ClauseSubject.isPlural(text.word(head))) {
      return false;
    }
    boolean adjectives = true;
    for (int token = first; token < head; token++) {
      String word = text.word(token).toLowerCase(Locale.ROOT);
      boolean opens = token == text.sentence(token).firstToken();
      boolean modifier = text.tag(token) == PartOfSpeech.ADJ || opens && isCapital(token);
      adjectives &= modifier && !AMOUNTS.contains(word);
    }
    return adjectives
        && cast.headedBy(text.span(head))
            .filter(name -> name.kind() != EntityKind.ORGANISATION)
            .filter(name -> name.span().equals(text.span(head)))
            .isPresent();
  }

  /** With the first word of a sentence, which was taken for no part of the phrase. */
  private TokenRange withOpening(TokenRange member, int source) {
    boolean opens =
        source == member.first() - 1
            && source == text.sentence(source).firstToken()
            && isCapital(source);
    return opens ? new TokenRange(source, member.end()) : member;
  }

  /** Capitals at the start of a sentence make the tagger take adjectives for others. */
  private boolean isCapital(int token) {
    return switch (text.tag(token)) {
      case DET, PRON, NUM, ADP, PART -> false;
      default -> Character.isUpperCase(text.word(token).charAt(0));
    };
  }
}
