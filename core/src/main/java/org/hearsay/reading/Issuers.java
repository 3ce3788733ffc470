package org.hearsay.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.mention.Countries;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.mention.Mention;
import org.hearsay.mention.NounKinds;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;
import org.hearsay.text.WordList;

/**
 * Finds who issued a paper that is credited: the harbour police in "reports from the harbour
 * police", the company in "the company's statement", the ministry in "a study released by the
 * ministry". Where the words name nobody, the paper speaks for itself.
 */
final class Issuers {

  /** A paper may be one on a paper: "findings of a study by the ministry". */
  private static final int DEPTH = 2;

  private static final int LONGEST_PHRASE = 12;

  private static final Set<String> PAPERS = WordList.load(Issuers.class, "papers.txt");

  private static final Set<String> ISSUED =
      Set.of(
          "issued",
          "filed",
          "published",
          "released",
          "written",
          "signed",
          "conducted",
          "produced",
          "prepared",
          "compiled",
          "authored",
          "posted",
          "drafted",
          "sent",
          "made",
          "put");

  /** What a country's side says as such. */
  private static final Set<String> NATIONAL =
      Set.of(
          "account",
          "accounts",
          "announcement",
          "assessment",
          "assessments",
          "claim",
          "claims",
          "data",
          "denial",
          "denials",
          "estimate",
          "estimates",
          "figures",
          "statement",
          "statements");

  /** Papers that come from where something happens, too. */
  private static final Set<String> FROM_PLACES = Set.of("report", "account", "dispatch", "data");

  /** Papers that are of those who issue them; a report of looters is not the looters'. */
  private static final Set<String> OF = Set.of("account", "statement", "testimony", "finding");

  /** What comes from nobody unless it is a press release. */
  private static final Set<String> NOT_ALONE = Set.of("release", "sheet");

  /** Where others post. */
  private static final Set<String> PLATFORMS =
      Set.of("Facebook", "Twitter", "Instagram", "YouTube", "Tumblr", "Reddit", "LinkedIn");

  /** Words that may stand between whose it is and the paper: "the company's press release". */
  private static final Set<String> SORTS =
      Set.of("press", "news", "fact", "research", "policy", "position", "court", "earnings");

  private final TokenizedText text;
  private final GrowingCast cast;

  Issuers(TokenizedText text, GrowingCast cast) {
    this.text = text;
    this.cast = cast;
  }

  /** The words for whoever issued the paper that {@code source} is; {@code source} for others. */
  TokenRange of(TokenRange source) {
    TokenRange found = source;
    for (int depth = 0; depth < DEPTH; depth++) {
      Optional<TokenRange> issuer = issuer(found);
      if (issuer.isEmpty()) {
        return found;
      }
      found = issuer.get();
    }
    return found;
  }

  private Optional<TokenRange> issuer(TokenRange source) {
    List<TokenRange> members = new SourcePhrase(text, source).members();
    if (members.size() != 1 || !isPaper(members.get(0).end() - 1)) {
      return Optional.empty();
    }
    TokenRange paper = members.get(0);
    return behind(paper, source.end()).or(() -> before(paper));
  }

  private boolean isPaper(int token) {
    String noun = singular(token);
    boolean alone = token == 0 || !SORTS.contains(lower(token - 1));
    return PAPERS.contains(noun) && !(alone && NOT_ALONE.contains(noun));
  }

  private String singular(int token) {
    String word = lower(token);
    if (PAPERS.contains(word)) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.equals("analyses")
        ? "analysis"
        : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** "From the police", "released on Monday by the ministry". */
  private Optional<TokenRange> behind(TokenRange paper, int end) {
    int limit = Math.min(end, paper.end() + LONGEST_PHRASE);
    boolean plain = true;
    for (int token = paper.end(); token < limit; token++) {
      boolean first = token == paper.end();
      boolean by = text.word(token).equals("by") && plain;
      if (by || first && isLink(text.word(token), paper.end() - 1)) {
        TokenRange rest = new TokenRange(token + 1, end);
        return isIssuer(rest, token, paper.end() - 1) ? Optional.of(rest) : Optional.empty();
      }
      plain &= text.tag(token) != PartOfSpeech.VERB || ISSUED.contains(lower(token));
      plain &= !text.word(token).equals(",");
    }
    return Optional.empty();
  }

  private boolean isLink(String word, int paper) {
    return word.equals("from") || word.equals("of") && OF.contains(singular(paper));
  }

  private boolean isIssuer(TokenRange range, int link, int paper) {
    List<TokenRange> members = new SourcePhrase(text, range).members();
    if (members.isEmpty()) {
      return false;
    }
    TokenRange issuer = members.get(0);
    int head = issuer.end() - 1;
    Optional<Mention> mention = cast.headedBy(text.span(head));
    if (mention.filter(found -> found.kind() == EntityKind.PLACE).isPresent()) {
      return isSeat(mention.get()) && (text.word(link).equals("by") || !isFromPlace(paper));
    }
    boolean body = mention.isPresent() || NounKinds.of(text, issuer) != EntityKind.OTHER;
    boolean name = text.tag(head) == PartOfSpeech.PROPN && !text.word(link).equals("of");
    return body || name || isPaper(head);
  }

  private boolean isFromPlace(int paper) {
    return FROM_PLACES.contains(singular(paper));
  }

  /** A country, or a capital that stands for its government. */
  private boolean isSeat(Mention place) {
    String name = place.span().of(text.text());
    return Countries.shared().named(name).or(() -> Countries.shared().seatedIn(name)).isPresent();
  }

  /** "The company's", "his", "Ukrainian" and "Pentagon" before the paper. */
  private Optional<TokenRange> before(TokenRange paper) {
    int end = paper.end() - 1;
    while (end > paper.first() + 1 && isSort(end - 1)) {
      end--;
    }
    int last = end - 1;
    if (last < paper.first()) {
      return Optional.empty();
    }
    if (lower(paper.end() - 1).startsWith("figure")) { // "the party's top figures"
      return nation(new TokenRange(paper.first(), end), paper);
    }
    if (NounKinds.isGenitive(text, last) && last > paper.first()) {
      return Optional.of(new TokenRange(paper.first(), last)).filter(this::isOwner);
    }
    TokenRange owner = new TokenRange(paper.first(), end);
    if (owner.size() == 1 && text.tag(last) == PartOfSpeech.PRON) {
      return cast.headedBy(text.span(last))
          .filter(mention -> mention.form() == Form.PRONOUN)
          .map(mention -> owner);
    }
    return nation(owner, paper).or(() -> body(last, paper.first()));
  }

  /** Neither "Friday's statement" nor "last week's report". */
  private boolean isOwner(TokenRange owner) {
    int head = owner.end() - 1;
    return cast.headedBy(text.span(head)).isPresent()
        || NounKinds.of(text, new TokenRange(head, owner.end())) != EntityKind.OTHER;
  }

  private boolean isSort(int token) {
    return text.tag(token) == PartOfSpeech.NUM
        || SORTS.contains(lower(token))
        || text.tag(token) == PartOfSpeech.ADJ && Character.isLowerCase(text.word(token).charAt(0));
  }

  /** "Ukrainian accounts"; a Ukrainian study is not Ukraine's. */
  private Optional<TokenRange> nation(TokenRange owner, TokenRange paper) {
    if (!NATIONAL.contains(lower(paper.end() - 1))) {
      return Optional.empty();
    }
    int first = lower(owner.first()).equals("the") ? owner.first() + 1 : owner.first();
    return first < owner.end()
            && Countries.shared()
                .ofPeople(text.span(first, owner.end() - 1).of(text.text()))
                .isPresent()
        ? Optional.of(new TokenRange(first, owner.end()))
        : Optional.empty();
  }

  /** "A Pentagon statement". */
  private Optional<TokenRange> body(int last, int first) {
    return cast.headedBy(text.span(last))
        .filter(name -> name.form() == Form.NAME && name.kind() == EntityKind.ORGANISATION)
        .filter(name -> name.span().end() == text.end(last))
        .map(name -> text.tokensIn(name.span()))
        .filter(name -> name.first() >= first && !PLATFORMS.contains(text.word(last)))
        .filter(name -> name.first() == first || !text.word(name.first() - 1).equals("/"));
  }

  private String lower(int token) {
    return text.word(token).toLowerCase(Locale.ROOT);
  }
}
