package org.hearsay.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.attribution.Attribution;
import org.hearsay.mention.QuotedTokens;
import org.hearsay.report.Layout;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/**
 * Finds out who "I" is: within a quotation whoever is quoted, in an answer of an interview whoever
 * answers, elsewhere the report's author. Nobody where the report does not tell.
 */
final class FirstPerson {

  private static final Set<String> PRONOUNS = Set.of("i", "we", "me", "us");

  private final TokenizedText text;
  private final BitSet quoted;
  private final Interview interview;
  private final OptionalInt author;

  private FirstPerson(Layout layout, GrowingCast cast, Interview interview) {
    this.text = layout.text();
    this.quoted = QuotedTokens.of(text);
    this.interview = interview;
    this.author = new ReportAuthor(layout, cast).entity();
  }

  /** Gives those of {@code attributions} their speakers whose source is "I" or "we". */
  static void resolve(
      List<Attribution> attributions, Layout layout, GrowingCast cast, Interview interview) {
    if (attributions.stream().anyMatch(one -> isOpen(one, layout.text()))) {
      new FirstPerson(layout, cast, interview).resolve(attributions);
    }
  }

  private void resolve(List<Attribution> attributions) {
    TreeMap<Integer, Attribution> byContent = new TreeMap<>();
    attributions.forEach(a -> a.content().forEach(span -> byContent.putIfAbsent(span.start(), a)));
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      if (isOpen(attribution, text)) {
        OptionalInt speaker = speaker(attribution, attributions, byContent);
        if (speaker.isPresent()) {
          attributions.set(i, attribution.spokenBy(speaker.getAsInt()));
        }
      }
    }
  }

  private static boolean isOpen(Attribution attribution, TokenizedText text) {
    return attribution.speaker().isEmpty() && PRONOUNS.contains(word(attribution, text));
  }

  private static String word(Attribution attribution, TokenizedText text) {
    boolean small = attribution.source().size() == 1 && attribution.source().get(0).length() < 3;
    return small ? attribution.source().get(0).of(text.text()).toLowerCase(Locale.ROOT) : "";
  }

  private OptionalInt speaker(
      Attribution attribution,
      List<Attribution> all,
      NavigableMap<Integer, Attribution> byContent) {
    if (attribution.outer().isPresent()) {
      return all.get(attribution.outer().getAsInt()).speaker();
    }
    Span source = attribution.source().get(0);
    int token = text.tokensIn(source).first();
    Map.Entry<Integer, Attribution> holder = byContent.floorEntry(source.start());
    boolean inside = holder != null && holds(holder.getValue(), source);
    if (inside && quoted.get(token)) {
      return holder.getValue().speaker();
    }
    if (interview.isTurn(token)) {
      return interview.answering(token);
    }
    boolean authors = word(attribution, text).equals("i") && !inside && !quoted.get(token);
    return authors ? author : OptionalInt.empty();
  }

  private static boolean holds(Attribution attribution, Span span) {
    return attribution.content().stream().anyMatch(content -> content.contains(span));
  }
}
