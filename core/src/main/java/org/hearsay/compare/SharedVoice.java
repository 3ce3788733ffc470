package org.hearsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.WordLists;
import org.hearsay.mention.Entity;
import org.hearsay.source.Source;
import org.hearsay.source.SourceMention;

/**
 * Tells whether two sources speak with one voice, by what the reports call them: a minister and her
 * ministry, a state and its army, "the electoral commission" and its chairman.
 */
final class SharedVoice {

  private static final Set<String> SINGLE = WordLists.words("single-bodies");

  private final Evidence evidence;
  private final Map<Integer, List<VoiceWords>> phrases = new HashMap<>();

  SharedVoice(Evidence evidence) {
    this.evidence = evidence;
  }

  boolean isShared(int one, int other) {
    for (VoiceWords left : phrases(one)) {
      for (VoiceWords right : phrases(other)) {
        if (speaksFor(left, right) || speaksFor(right, left)) {
          return true;
        }
      }
    }
    return false;
  }

  /** An office that names the body, or the same body by as many words or by fewer. */
  private boolean speaksFor(VoiceWords speaker, VoiceWords body) {
    if (speaker.apart() || body.apart() || body.words().isEmpty() || !speaker.hold(body)) {
      return false;
    }
    boolean several = body.words().size() > 1;
    boolean same = speaker.words().size() == body.words().size();
    if (several) {
      return (speaker.office() || same || isBody(speaker)) && isBody(body);
    }
    return body.name() ? speaker.office() : isSingle(body) && (same || isOnly(body));
  }

  private static boolean isBody(VoiceWords phrase) {
    return phrase.office() || phrase.words().stream().anyMatch(SINGLE::contains);
  }

  private static boolean isSingle(VoiceWords phrase) {
    return phrase.words().stream().allMatch(SINGLE::contains);
  }

  /** True if the story has only one body of a kind: "the ministry" where there is one. */
  private boolean isOnly(VoiceWords kind) {
    Set<Set<String>> fuller = new LinkedHashSet<>();
    for (int s = 0; s < evidence.roll().sources().size(); s++) {
      for (VoiceWords phrase : phrases(s)) {
        if (phrase.hold(kind) && phrase.words().size() > 1 && phrase.office()) {
          fuller.add(phrase.words());
        }
      }
    }
    return fuller.size() == 1;
  }

  private List<VoiceWords> phrases(int source) {
    return phrases.computeIfAbsent(source, this::read);
  }

  private List<VoiceWords> read(int index) {
    Source source = evidence.roll().sources().get(index);
    Set<String> called = new LinkedHashSet<>(List.of(source.name()));
    for (SourceMention mention : source.mentions()) {
      Entity entity =
          evidence
              .story()
              .readings()
              .get(mention.reading())
              .cast()
              .entities()
              .get(mention.entity());
      called.add(entity.name());
      entity.description().ifPresent(called::add);
    }
    List<VoiceWords> read = new ArrayList<>();
    called.forEach(phrase -> read.add(VoiceWords.of(phrase)));
    return List.copyOf(read);
  }
}
