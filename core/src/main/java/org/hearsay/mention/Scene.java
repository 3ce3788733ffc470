package org.hearsay.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.hearsay.text.TokenizedText;

/** Who has been mentioned so far, the last ones first. Mutable; one for each report. */
final class Scene {

  /** How many mentions back a pronoun or "the minister" may look. */
  private static final int MEMORY = 40;

  private final TokenizedText text;
  private final BitSet quoted;
  private final List<Profile> profiles = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Deque<Sighting> recent = new ArrayDeque<>();

  /** One mention of somebody in the recent past. */
  record Sighting(
      Profile profile, Candidate candidate, int sentence, boolean subject, boolean quoted) {}

  Scene(TokenizedText text) {
    this.text = text;
    this.quoted = QuotedTokens.of(text);
  }

  TokenizedText text() {
    return text;
  }

  /** The words of a candidate as later steps should read them. */
  List<String> words(Candidate candidate) {
    List<String> words = new ArrayList<>();
    for (int token = candidate.first(); token <= candidate.last(); token++) {
      words.add(text.word(token));
    }
    return words;
  }

  /** The original characters of a candidate. */
  String string(Candidate candidate) {
    return text.span(candidate.first(), candidate.last()).of(text.text());
  }

  /** True if a token stands between quotation marks. */
  boolean isQuoted(int token) {
    return quoted.get(token);
  }

  Profile create(EntityKind kind, String name, Form form) {
    Profile profile = new Profile(profiles.size(), kind, name, form);
    profiles.add(profile);
    return profile;
  }

  /** The last mentions, the latest first. */
  Iterable<Sighting> recent() {
    return recent;
  }

  void mention(Candidate candidate, Profile profile) {
    int sentence = text.sentenceIndex(candidate.first());
    profile.seen(candidate, sentence);
    boolean subject = Grammar.isSubject(text, candidate);
    recent.addFirst(
        new Sighting(profile, candidate, sentence, subject, isQuoted(candidate.first())));
    if (recent.size() > MEMORY) {
      recent.removeLast();
    }
    mentions.add(
        new Mention(
            text.span(candidate.first(), candidate.last()),
            candidate.form(),
            profile.kind,
            profile.id));
  }

  Cast cast() {
    List<Mention> agreed =
        mentions.stream()
            .map(m -> new Mention(m.span(), m.form(), profiles.get(m.entity()).kind, m.entity()))
            .toList();
    return new Cast(agreed, profiles.stream().map(Profile::toEntity).toList());
  }
}
