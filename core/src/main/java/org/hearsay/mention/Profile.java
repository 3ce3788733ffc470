package org.hearsay.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Span;

/** What has been learned of one entity while its report is read. Mutable. */
final class Profile {

  final int id;
  EntityKind kind;
  String name;
  Form nameForm;
  Optional<String> description = Optional.empty();
  Optional<Gender> gender = Optional.empty();

  /** True if only pronouns tell the gender, which may have been taken for the wrong one's. */
  boolean genderGuessed;

  boolean plural;

  /** What the text calls it when it does not name it: "bank". */
  final Set<String> epithets = new HashSet<>();

  /** The offices by which it is called, in full: "senator". */
  final Set<String> offices = new HashSet<>();

  /** True for a body of which the report tells where it is at home. */
  boolean atHome;

  int lastToken;
  int lastSentence;
  int mentions;
  private final Map<String, Integer> counts = new HashMap<>();

  Profile(int id, EntityKind kind, String name, Form nameForm) {
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.nameForm = nameForm;
  }

  /**
   * Takes over a better name: a name rather than a nominal; of a person the one that is used most
   * among those of several words, of others the longest.
   */
  void rename(String other, Form form) {
    int count = counts.merge(other, 1, Integer::sum);
    if (form != nameForm) {
      take(other, form == Form.NAME);
    } else if (kind == EntityKind.PERSON) {
      boolean several = other.indexOf(' ') > 0;
      take(other, several && (name.indexOf(' ') < 0 || count > counts.getOrDefault(name, 0)));
    } else {
      take(other, other.length() > name.length());
    }
  }

  /** Takes "Roe's office" for "his office". */
  void nameInFull(String phrase) {
    boolean pronoun = nameForm == Form.NOMINAL && opensWithPronoun(name);
    if (pronoun && Character.isUpperCase(phrase.charAt(0)) && !opensWithPronoun(phrase)) {
      name = phrase;
    }
  }

  private static boolean opensWithPronoun(String phrase) {
    int space = phrase.indexOf(' ');
    return space > 0
        && PronounFinder.isPossessive(phrase.substring(0, space).toLowerCase(Locale.ROOT));
  }

  private void take(String other, boolean better) {
    if (better) {
      name = other;
      nameForm = Form.NAME;
    }
  }

  void seen(Candidate candidate, int sentence) {
    lastToken = candidate.last();
    lastSentence = sentence;
    mentions++;
  }

  void describe(String text, Span span) {
    if (description.isEmpty() && !span.isEmpty() && !Titles.isHonorific(span.of(text))) {
      description = Optional.of(span.of(text));
    }
  }

  /** Keeps a gender that words tell, not only pronouns. */
  void tellGender(Gender told) {
    gender = Optional.of(told);
    genderGuessed = false;
  }

  /** Keeps the country of a body without a name of its own: "Ukrainian" for "his intelligence". */
  void belongsTo(String country) {
    if (nameForm == Form.NOMINAL && description.isEmpty()) {
      description = Optional.of(country);
    }
  }

  Entity toEntity() {
    return new Entity(name, kind, description);
  }
}
