package org.hearsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.lexicon.WordLists;
import org.hearsay.mention.Entity;
import org.hearsay.mention.Form;
import org.hearsay.mention.SourceKind;
import org.hearsay.reading.Reading;
import org.hearsay.source.Source;
import org.hearsay.source.SourceMention;

/**
 * Tells whether two sources speak with one voice, by what the reports call them: a minister and her
 * ministry, a state and its army, "the electoral commission" and its chairman.
 */
final class SharedVoice {

  private static final Set<String> SINGLE = WordLists.words("single-bodies");

  /** Mentions of one person in one report that are looked at. */
  private static final int MOST = 5;

  private static final Set<String> GOVERNING = Set.of("ministry", "premier", "president");

  private final Evidence evidence;
  private final Map<Integer, List<VoiceWords>> phrases = new HashMap<>();
  private final Map<String, List<Naming>> byKind = new HashMap<>();

  /** One of the phrases that a source is called by. */
  private record Naming(int source, Set<String> words) {}

  SharedVoice(Evidence evidence) {
    this.evidence = evidence;
  }

  /** Two persons each have a voice, but for one who may be the other, called by surname alone. */
  boolean isShared(int one, int other) {
    boolean oneName = isSurname(one, other) || isSurname(other, one);
    if (oneName && (isPerson(one) || isPerson(other)) || isPerson(one) && isPerson(other)) {
      return oneName;
    }
    for (VoiceWords left : phrases(one)) {
      for (VoiceWords right : phrases(other)) {
        if (speaksFor(left, right, other) || speaksFor(right, left, one)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSurname(int one, int other) {
    String name = evidence.roll().name(one);
    return name.indexOf(' ') < 0 && evidence.roll().name(other).endsWith(" " + name);
  }

  private boolean isPerson(int source) {
    return evidence.roll().sources().get(source).sourceKind() == SourceKind.PERSON;
  }

  /** An office that names the body, or the same body by as many words or by fewer. */
  private boolean speaksFor(VoiceWords speaker, VoiceWords body, int source) {
    if (speaker.apart() || body.apart() || body.words().isEmpty()) {
      return false;
    }
    if (!speaker.hold(body)) {
      return governs(speaker, body);
    }
    if (body.words().size() > 1) {
      boolean same = speaker.words().size() == body.words().size();
      return (speaker.office() || same || isBody(speaker)) && isBody(body);
    }
    boolean same = speaker.words().equals(body.words());
    return isSingle(body)
        ? same || isMeant(speaker, body, source)
        : body.name() && speaker.office();
  }

  /** A minister speaks for the government, where the story has one. */
  private boolean governs(VoiceWords speaker, VoiceWords body) {
    return body.words().contains("government")
        && speaker.office()
        && speaker.words().stream().anyMatch(GOVERNING::contains)
        && fuller("government", s -> true).size() == 1;
  }

  /** "The ministry": the only one that a report names, or else the only one of the story. */
  private boolean isMeant(VoiceWords speaker, VoiceWords body, int source) {
    String kind = body.words().iterator().next();
    Set<Set<String>> near = fuller(kind, s -> isBeside(s, source));
    Set<Set<String>> possible = near.isEmpty() ? fuller(kind, s -> true) : near;
    return possible.size() == 1 && speaker.words().containsAll(possible.iterator().next());
  }

  /** What bodies and offices of a kind are called by more words. */
  private Set<Set<String>> fuller(String kind, IntPredicate which) {
    Set<Set<String>> fuller = new LinkedHashSet<>();
    for (Naming naming : byKind.computeIfAbsent(kind, this::ofKind)) {
      if (which.test(naming.source())) {
        fuller.add(naming.words());
      }
    }
    fuller.removeIf(
        words -> fuller.stream().anyMatch(o -> o.size() < words.size() && words.containsAll(o)));
    return fuller;
  }

  private List<Naming> ofKind(String kind) {
    List<Naming> found = new ArrayList<>();
    for (int s = 0; s < evidence.roll().sources().size(); s++) {
      for (VoiceWords phrase : phrases(s)) {
        boolean more = phrase.words().contains(kind) && phrase.words().size() > 1;
        if (more && phrase.office() && !phrase.apart()) {
          found.add(new Naming(s, phrase.words()));
        }
      }
    }
    return found;
  }

  /** True if a report has both. */
  private boolean isBeside(int source, int other) {
    List<SourceMention> mentions = evidence.roll().sources().get(other).mentions();
    return evidence.roll().sources().get(source).mentions().stream()
        .anyMatch(m -> mentions.stream().anyMatch(o -> o.reading() == m.reading()));
  }

  private static boolean isBody(VoiceWords phrase) {
    return phrase.office() || phrase.words().stream().anyMatch(SINGLE::contains);
  }

  private static boolean isSingle(VoiceWords phrase) {
    return phrase.words().stream().allMatch(SINGLE::contains);
  }

  private List<VoiceWords> phrases(int source) {
    return phrases.computeIfAbsent(source, this::read);
  }

  private List<VoiceWords> read(int index) {
    Source source = evidence.roll().sources().get(index);
    Set<String> called = new LinkedHashSet<>(List.of(source.name()));
    for (SourceMention mention : source.mentions()) {
      Reading reading = evidence.story().readings().get(mention.reading());
      Entity entity = reading.cast().entities().get(mention.entity());
      called.add(entity.name());
      entity.description().ifPresent(called::add);
      if (source.sourceKind() == SourceKind.PERSON) {
        addApposed(mention, reading, called);
      }
    }
    return called.stream().map(VoiceWords::of).toList();
  }

  private void addApposed(SourceMention mention, Reading reading, Set<String> called) {
    Apposed apposed = new Apposed(reading.layout().text());
    reading.cast().mentions().stream()
        .filter(m -> m.entity() == mention.entity() && m.form() == Form.NAME)
        .limit(MOST)
        .forEach(m -> called.addAll(apposed.beside(m.span())));
  }
}
