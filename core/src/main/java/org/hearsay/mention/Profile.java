package org.hearsay.mention;

import java.util.Optional;
import org.hearsay.text.Span;

/** What has been learned of one entity while its report is read. Mutable. */
final class Profile {

  final int id;
  EntityKind kind;
  String name;
  Form nameForm;
  Optional<String> description = Optional.empty();
  Optional<Gender> gender = Optional.empty();
  boolean plural;
  int lastToken;
  int lastSentence;
  int mentions;

  Profile(int id, EntityKind kind, String name, Form nameForm) {
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.nameForm = nameForm;
  }

  /** Takes the longer of two names of the same form; a name rather than a nominal. */
  void rename(String other, Form form) {
    boolean better = form == nameForm ? other.length() > name.length() : form == Form.NAME;
    if (better) {
      name = other;
      nameForm = form;
    }
  }

  void seen(Candidate candidate, int sentence) {
    lastToken = candidate.last();
    lastSentence = sentence;
    mentions++;
  }

  void describe(String text, Span span) {
    if (description.isEmpty() && !span.isEmpty()) {
      description = Optional.of(span.of(text));
    }
  }

  Entity toEntity() {
    return new Entity(name, kind, description);
  }
}
