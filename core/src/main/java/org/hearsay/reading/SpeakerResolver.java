package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.mention.Cast;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.NounKinds;
import org.hearsay.report.Layout;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Finds who stands behind the source of each attribution: the entity that the head of the source
 * mentions. Where that cannot be known, the speaker stays unknown.
 *
 * <p>Immutable; may be shared by all threads.
 */
public final class SpeakerResolver {

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us");

  /**
   * Gives every attribution its speaker where it can be known. A source that no mention stands for
   * ("satellite images") becomes an entity of its own.
   */
  public Speakers resolve(List<Attribution> attributions, Cast cast, Layout layout) {
    TokenizedText text = layout.text();
    GrowingCast growing = new GrowingCast(cast);
    List<Attribution> resolved = new ArrayList<>();
    for (Attribution attribution : attributions) {
      List<Integer> speakers = speakers(attribution, growing, text, true);
      resolved.add(speakers.isEmpty() ? attribution : attribution.spokenBy(speakers.get(0)));
    }
    resolved.replaceAll(attribution -> inFirstPerson(attribution, resolved, text));
    new QuotationsGoingOn(text, growing).resolve(resolved);
    return growing.finish(resolved);
  }

  /**
   * The entities that say jointly what an attribution credits to its source, in text order: two for
   * "both Pyongyang and Moscow".
   *
   * @param cast the one that {@link #resolve} gave
   */
  public List<Integer> speakers(Attribution attribution, Cast cast, Layout layout) {
    List<Integer> joint = speakers(attribution, new GrowingCast(cast), layout.text(), false);
    return joint.isEmpty() ? attribution.speaker().stream().boxed().toList() : joint;
  }

  private static List<Integer> speakers(
      Attribution attribution, GrowingCast cast, TokenizedText text, boolean mayAdd) {
    List<Integer> speakers = new ArrayList<>();
    for (Span source : attribution.source()) {
      List<Integer> pair = JointSpeakers.of(text, source, cast);
      if (!pair.isEmpty()) {
        speakers.addAll(pair);
        continue;
      }
      List<TokenRange> members = members(text, source);
      for (TokenRange member : members) {
        int head = member.end() - 1;
        OptionalInt known = new SourceReference(text, cast).speaker(head);
        if (known.isPresent()) {
          speakers.add(known.getAsInt());
        } else if (mayAdd && text.tag(head) != PartOfSpeech.PRON) {
          EntityKind kind = NounKinds.of(text, member);
          int first = NounKinds.name(text, member).first();
          speakers.add(cast.add(text.span(first, head), kind, text.text()));
        }
      }
      if (members.isEmpty()) { // a name that was taken for another part of speech
        cast.firstIn(source).ifPresent(mention -> speakers.add(mention.entity()));
      }
    }
    return speakers.stream().distinct().toList();
  }

  /** Those who speak; of "University of Oslo chess club president Ann Roe" the one at the end. */
  private static List<TokenRange> members(TokenizedText text, Span source) {
    TokenRange tokens = text.tokensIn(source);
    TokenRange name = NounKinds.name(text, tokens);
    boolean named = name.size() > 1 && name.size() < tokens.size();
    int office = name.first() - 1;
    return named && isOneBody(text, tokens.first(), office)
        ? List.of(new TokenRange(office, name.end()))
        : new SourcePhrase(text, source).members();
  }

  /** The name of a body, with "of" in it; "an aide to the president" has other words. */
  private static boolean isOneBody(TokenizedText text, int first, int end) {
    for (int token = first; token < end; token++) {
      boolean capital = Character.isUpperCase(text.word(token).charAt(0));
      if (!capital && !text.word(token).equals("of")) {
        return false;
      }
    }
    return first < end;
  }

  /** "I think" within a quotation is thought by whoever is quoted. */
  private static Attribution inFirstPerson(
      Attribution attribution, List<Attribution> all, TokenizedText text) {
    if (attribution.speaker().isPresent()
        || attribution.outer().isEmpty()
        || !isFirstPerson(attribution, text)) {
      return attribution;
    }
    OptionalInt quoted = all.get(attribution.outer().getAsInt()).speaker();
    return quoted.isPresent() ? attribution.spokenBy(quoted.getAsInt()) : attribution;
  }

  private static boolean isFirstPerson(Attribution attribution, TokenizedText text) {
    return attribution.source().size() == 1
        && FIRST_PERSON.contains(
            attribution.source().get(0).of(text.text()).toLowerCase(Locale.ROOT));
  }
}
