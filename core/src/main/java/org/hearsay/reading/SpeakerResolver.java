package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.mention.Cast;
import org.hearsay.report.Layout;
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
    GrowingCast growing = new GrowingCast(text.text(), cast);
    SourceSpeakers sources = new SourceSpeakers(text, growing);
    List<Attribution> resolved = new ArrayList<>();
    for (Attribution attribution : attributions) {
      List<Integer> speakers = sources.resolve(attribution);
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
    TokenizedText text = layout.text();
    List<Integer> joint =
        new SourceSpeakers(text, new GrowingCast(text.text(), cast)).known(attribution);
    return joint.isEmpty() ? attribution.speaker().stream().boxed().toList() : joint;
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
