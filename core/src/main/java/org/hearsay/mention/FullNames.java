package org.hearsay.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Puts persons where the model found nobody and the words leave little doubt: a known given name
 * and a capitalised word behind it, an office and two: "nominee Ann Roe", "president Sehar Memon".
 */
final class FullNames {

  private static final int MOST_WORDS = 4;

  /** The tagger takes rare given names for others. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "on", "at", "for", "from", "to", "by", "with", "as", "after", "before",
          "over", "under", "about", "into", "against", "during", "between", "since", "until",
          "while", "despite", "amid", "among", "near", "like", "than", "per", "via", "but", "if",
          "because");

  private final TokenizedText text;
  private final TitleCase headlines;
  private final Lexicon lexicon = Lexicon.shared();

  FullNames(TokenizedText text, TitleCase headlines) {
    this.text = text;
    this.headlines = headlines;
  }

  /** The names in text order, with full names of persons put between them. */
  List<Candidate> putInto(List<Candidate> names) {
    boolean[] taken = new boolean[text.size()];
    List<Candidate> all = new ArrayList<>();
    for (Candidate name : names) {
      Candidate whole = withGivenName(name, taken);
      Arrays.fill(taken, whole.first(), whole.last() + 1, true);
      all.add(whole);
    }
    for (Sentence sentence : text.sentences()) {
      int token = start(sentence);
      while (token < sentence.endToken()) {
        int end = end(token, sentence.endToken(), taken);
        if (end > token + 1 && isPerson(token, end, sentence)) {
          TokenRange tokens = new TokenRange(token, end);
          all.add(new Candidate(tokens, end - 1, Form.NAME, EntityKind.PERSON));
        }
        token = Math.max(end, token + 1);
      }
    }
    addSurnames(all);
    all.sort(Candidate.ORDER);
    return all;
  }

  /** "Crisp said" means Ben Crisp, though it looks like a common noun. */
  private void addSurnames(List<Candidate> all) {
    boolean[] taken = new boolean[text.size()];
    Set<String> surnames = new HashSet<>();
    for (Candidate name : all) {
      Arrays.fill(taken, name.first(), name.last() + 1, true);
      if (name.kind() == EntityKind.PERSON && name.tokens().size() > 1) {
        surnames.add(text.word(name.last()));
      }
    }
    for (int token = 0; token < text.size(); token++) {
      boolean free = !taken[token] && surnames.contains(text.word(token));
      if (free && isNameWord(token) && isBesideSaying(token) && !headlines.holds(token)) {
        TokenRange alone = new TokenRange(token, token + 1);
        all.add(new Candidate(alone, token, Form.NAME, EntityKind.PERSON));
      }
    }
  }

  private boolean isBesideSaying(int token) {
    return token + 1 < text.size() && Grammar.isSaying(text, token + 1)
        || token > 0 && Grammar.isSaying(text, token - 1);
  }

  /** "Chief Chuck Jordan" is no country. */
  private Candidate withGivenName(Candidate name, boolean[] taken) {
    int given = name.first() - 1;
    boolean alone =
        name.tokens().size() == 1
            && name.kind() != EntityKind.PERSON
            && given > text.sentence(name.first()).firstToken();
    boolean person =
        alone
            && !taken[given]
            && lexicon.isGivenName(text.word(given))
            && lexicon.isTitle(text.word(given - 1))
            && !headlines.holds(given);
    TokenRange tokens = new TokenRange(person ? given : name.first(), name.last() + 1);
    return person ? new Candidate(tokens, name.last(), Form.NAME, EntityKind.PERSON) : name;
  }

  /** "Yesterday Ann Roe": a capital at the start of a sentence may mean nothing. */
  private int start(Sentence sentence) {
    int first = sentence.firstToken();
    return lexicon.isGivenName(text.word(first)) ? first : first + 1;
  }

  /** One past the capitalised words from {@code first} on that no name holds. */
  private int end(int first, int limit, boolean[] taken) {
    int end = first;
    while (end < limit && end - first < MOST_WORDS && !taken[end] && isNameWord(end)) {
      end = afterHyphen(end, limit);
    }
    return end < limit && (taken[end] || isNameWord(end)) ? first : end;
  }

  /** One past a word with what a hyphen glues to it: "Geun-hye". */
  private int afterHyphen(int token, int limit) {
    int hyphen = token + 1;
    boolean glued =
        hyphen + 1 < limit
            && text.word(hyphen).equals("-")
            && text.start(hyphen + 1) == text.end(token) + 1;
    return glued ? hyphen + 2 : hyphen;
  }

  private boolean isNameWord(int token) {
    String word = text.word(token);
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(word.length() - 1))
        && !lexicon.isBesideNames(word)
        && text.tag(token) != PartOfSpeech.DET
        && !PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean isPerson(int first, int end, Sentence sentence) {
    String last = text.word(end - 1);
    if (headlines.holds(first)
        || lexicon.endsOrganisation(last)
        || lexicon.endsPlace(last)
        || lexicon.isBody(last)
        || lexicon.isPlace(text.span(first, end - 1).of(text.text()))) {
      return false;
    }
    boolean thing = first > sentence.firstToken() && text.tag(first - 1) == PartOfSpeech.DET;
    return lexicon.isGivenName(text.word(first)) && !thing || followsOffice(first, sentence);
  }

  /** "Chief <em>executive</em>", which the tagger takes for an adjective. */
  private boolean isChief(int office) {
    return text.word(office).equals("executive")
        && office > 0
        && text.word(office - 1).equalsIgnoreCase("chief");
  }

  /** A noun for a person right before, not a plural. */
  private boolean followsOffice(int first, Sentence sentence) {
    int office = first - 1;
    return office >= sentence.firstToken()
        && (text.tag(office) == PartOfSpeech.NOUN
            || lexicon.isTitle(text.word(office))
            || isChief(office))
        && lexicon.isRole(text.word(office))
        && Lexicon.singular(text.word(office)).equals(Lexicon.lower(text.word(office)));
  }
}
