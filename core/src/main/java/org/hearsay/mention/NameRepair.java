package org.hearsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.CalendarWords;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Mends what a model that sees one token at a time gets wrong about whole names. */
final class NameRepair {

  private static final Set<String> AND = Set.of("and", "&");
  private static final Set<String> OF = Set.of("of", "for");
  private static final Pattern INITIALS = Pattern.compile("[A-Z]{2}");
  private static final int LONGEST_PERSON = 8;

  private final TokenizedText text;
  private final TitleCase headlines;
  private final Lexicon lexicon = Lexicon.shared();

  NameRepair(TokenizedText text, TitleCase headlines) {
    this.text = text;
    this.headlines = headlines;
  }

  /** The names in text order: persons whole and apart, no days and months. */
  List<Candidate> repair(List<Candidate> names) {
    List<Candidate> repaired = new ArrayList<>();
    List<Candidate> whole = new ArrayList<>();
    names.forEach(name -> addOrJoin(name, whole));
    for (int i = 0; i < whole.size(); i++) {
      int limit = i + 1 < whole.size() ? whole.get(i + 1).first() : text.size();
      Candidate name = whole.get(i);
      if (name.kind() != EntityKind.PERSON) {
        addUnlessDate(name, repaired);
      } else {
        addPerson(name, limit, repaired);
      }
    }
    return repaired;
  }

  /** A given name and what comes right after it are one person: "Chuck" and "Jordan". */
  private void addOrJoin(Candidate name, List<Candidate> whole) {
    Candidate before = whole.isEmpty() ? name : whole.get(whole.size() - 1);
    boolean joins =
        before.last() == name.first() - 1
            && before.kind() == EntityKind.PERSON
            && name.tokens().size() == 1
            && lexicon.isGivenName(text.word(before.last()))
            && text.sentenceIndex(before.last()) == text.sentenceIndex(name.first());
    if (joins) {
      whole.set(whole.size() - 1, person(before.first(), name.last() + 1));
    } else {
      whole.add(name);
    }
  }

  private void addUnlessDate(Candidate name, List<Candidate> repaired) {
    boolean date =
        name.kind() == EntityKind.OTHER && lexicon.isCalendarWord(text.word(name.first()));
    if (date) {
      return;
    }
    int cut = name.kind() == EntityKind.ORGANISATION ? secondBody(name) : name.first();
    if (cut > name.first() + 1) {
      repaired.add(body(name.first(), cut));
      int first = cut + (isArticle(cut + 1) ? 2 : 1);
      repaired.add(body(first, name.last() + 1));
    } else {
      repaired.add(name);
    }
  }

  /** Where "and" joins two bodies: before "the Bureau of Standards"; 0 for one body. */
  private int secondBody(Candidate name) {
    for (int and = name.first() + 1; and < name.last() - 1; and++) {
      if (AND.contains(text.word(and))) {
        boolean article = isArticle(and + 1);
        int end = article ? and + 2 : and + 1;
        while (end <= name.last() && !OF.contains(text.word(end))) {
          end++;
        }
        boolean linked = end <= name.last();
        String head = text.word(Math.min(end, name.last() + 1) - 1);
        boolean body = lexicon.isBody(head) && !head.endsWith("s");
        if (body && (article || linked)) {
          return and;
        }
      }
    }
    return 0;
  }

  private boolean isArticle(int token) {
    return text.word(token).equals("the");
  }

  private static Candidate body(int first, int end) {
    TokenRange tokens = new TokenRange(first, end);
    return new Candidate(tokens, end - 1, Form.NAME, EntityKind.ORGANISATION);
  }

  private void addPerson(Candidate name, int limit, List<Candidate> repaired) {
    int end = withoutDay(name.first(), grown(name, limit));
    int start = withoutRole(grownLeft(name, repaired), end);
    for (int token = start + 1; token < end - 1; token++) {
      if (AND.contains(text.word(token).toLowerCase(Locale.ROOT))) {
        repaired.add(person(start, token));
        start = token + 1;
      }
    }
    Candidate last = person(start, end);
    Optional<Candidate> office = office(last, repaired);
    if (office.isPresent()) {
      repaired.remove(repaired.size() - 1);
      last = person(office.get().first(), end);
    }
    repaired.add(last);
  }

  /** "President Ann Poe Monday vowed": the day is none of her names. */
  private int withoutDay(int first, int end) {
    boolean day = end - first > 2 || end - first == 2 && !lexicon.isGivenName(text.word(first));
    return day && CalendarWords.isDay(Lexicon.lower(text.word(end - 1))) ? end - 1 : end;
  }

  /** "Screenwriter Ann Poe", where a sentence begins: not "Baker Poe", nor "President Poe". */
  private int withoutRole(int first, int end) {
    String word = Lexicon.lower(text.word(first));
    boolean role =
        end - first > 2
            && first == text.sentence(first).firstToken()
            && text.word(first + 1).length() > 2
            && lexicon.isPersonNoun(word)
            && !lexicon.isTitle(word)
            && !lexicon.isGivenName(text.word(first));
    return role ? first + 1 : first;
  }

  private static Candidate person(int first, int end) {
    TokenRange tokens = new TokenRange(first, end);
    return new Candidate(tokens, end - 1, Form.NAME, EntityKind.PERSON);
  }

  /** Further proper nouns right behind a person's name belong to it: "Yun Seok-yol". */
  private int grown(Candidate name, int limit) {
    int end = name.last() + 1;
    if (headlines.holds(name.first())) {
      return end;
    }
    int sentence = text.sentence(name.last()).endToken();
    int most = Math.min(Math.min(limit, sentence), name.first() + LONGEST_PERSON);
    while (end < most && (isProper(end) || isGlued(end, most) || isSurname(end))) {
      end++;
    }
    return end;
  }

  /** A surname takes the capitalised word before it: "Aparna Mathur", whatever the tagger says. */
  private int grownLeft(Candidate name, List<Candidate> before) {
    int first = name.first();
    boolean free = before.isEmpty() || before.get(before.size() - 1).last() < first - 1;
    int start = text.sentence(first).firstToken();
    boolean inside = first - 1 > start || first - 1 == start && isUncommon(start);
    if (!free || !inside || headlines.holds(first)) {
      return first;
    }
    String word = text.word(first - 1);
    boolean thing = text.tag(Math.max(start, first - 2)) == PartOfSpeech.DET;
    boolean given =
        name.tokens().size() == 1 ? mayBeGiven(first - 1) : isGiven(first - 1) && !thing;
    return given && !lexicon.isBesideNames(word) ? first - 1 : first;
  }

  private boolean mayBeGiven(int token) {
    String word = text.word(token);
    boolean likely = isNameTag(token) || isGiven(token) || isBehindPersonNoun(token);
    return isCapitalised(word) && likely || areInitials(word);
  }

  private boolean isGiven(int token) {
    return lexicon.isGivenName(text.word(token));
  }

  /** "spokesman Saad" before a surname, but not "natives of Paris". */
  private boolean isBehindPersonNoun(int token) {
    String word = text.word(token);
    return lexicon.isPersonNoun(text.word(token - 1))
        && !lexicon.isPlace(word)
        && Countries.shared().of(word).isEmpty();
  }

  /** "AJ" before a surname; not "EU", "US" and "GM". */
  private boolean areInitials(String word) {
    return INITIALS.matcher(word).matches()
        && !lexicon.isKnownBody(word)
        && !PersonName.isAbridgedOffice(word)
        && Countries.shared().named(word).isEmpty();
  }

  /** A word that opens a sentence and is more than a capital. */
  private boolean isUncommon(int token) {
    String word = text.word(token);
    return text.tag(token) == PartOfSpeech.PROPN
        && !lexicon.isPlace(word)
        && !lexicon.isBody(word)
        && !lexicon.isKnownBody(word)
        && Countries.shared().of(word).isEmpty();
  }

  /** The tagger takes rare given names for adverbs and the like; not for these. */
  private boolean isNameTag(int token) {
    return switch (text.tag(token)) {
      case PROPN, ADV, X -> true;
      default -> false;
    };
  }

  private static boolean isCapitalised(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).allMatch(Character::isLowerCase);
  }

  private boolean isProper(int token) {
    return text.tag(token) == PartOfSpeech.PROPN
        && Grammar.isCapital(text, token)
        && !lexicon.isCalendarWord(text.word(token));
  }

  /** "Bright" behind "Thomas", which the tagger takes for a common word. */
  private boolean isSurname(int token) {
    boolean common = text.tag(token) == PartOfSpeech.ADJ || text.tag(token) == PartOfSpeech.NOUN;
    return common
        && isCapitalised(text.word(token))
        && isGiven(token - 1)
        && !lexicon.isBesideNames(text.word(token));
  }

  private boolean isGlued(int token, int limit) {
    boolean hyphen = text.word(token).equals("-") && token + 1 < limit;
    boolean after = text.word(token - 1).equals("-") && token > 1;
    return (hyphen || after) && text.start(token) == text.end(token - 1);
  }

  /** "US Secretary" before "of" and "Defense Lloyd Austin". */
  private Optional<Candidate> office(Candidate name, List<Candidate> before) {
    if (before.isEmpty() || !lexicon.isPortfolio(text.word(name.first()))) {
      return Optional.empty();
    }
    Candidate office = before.get(before.size() - 1);
    boolean joined = office.last() == name.first() - 2 && OF.contains(text.word(office.last() + 1));
    return joined && lexicon.isTitle(text.word(office.last()))
        ? Optional.of(office)
        : Optional.empty();
  }
}
