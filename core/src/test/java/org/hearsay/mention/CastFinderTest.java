package org.hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

class CastFinderTest {

  private final LayoutReader layouts = new LayoutReader();
  private final CastFinder finder = new CastFinder();

  private Cast cast(String text) {
    return finder.find(layouts.read(Report.of("r", text)));
  }

  /** The entity of the mention that starts where {@code words} first stand. */
  private static Entity at(Cast cast, String text, String words) {
    int start = text.indexOf(words);
    return cast.mentions().stream()
        .filter(mention -> mention.span().start() == start)
        .findFirst()
        .map(mention -> cast.entities().get(mention.entity()))
        .orElseThrow(() -> new AssertionError("no mention at " + words + ": " + cast));
  }

  @Test
  void aSurnameMeansWhoWasNamedInFull() {
    String text = "Governor Maria Keller visited Denver on Monday. Keller promised help.";
    Cast cast = cast(text);
    assertThat(at(cast, text, "Keller promised").name()).isEqualTo("Maria Keller");
  }

  @Test
  void aPronounMeansThePersonOfItsGender() {
    String text =
        "Anna Lindholm met Peter Brandt in Vienna on Tuesday. She said that the talks went well.";
    Cast cast = cast(text);
    assertThat(at(cast, text, "She").name()).isEqualTo("Anna Lindholm");
  }

  @Test
  void aSurnameThatLooksLikeACommonNounSpeaksForItsBearer() {
    String text = "Ben Crisp, head of sales at Norvale, was late. \"We try,\" Crisp said.";
    assertThat(at(cast(text), text, "Crisp said").name()).isEqualTo("Ben Crisp");
  }

  @Test
  void whoeverSpeaksOnBehindAQuotationSpokeBeforeIt() {
    String text =
        "Peter Brandt lost. Brandt left. Brandt slept. Tom Keller agreed with Brandt on Monday. "
            + "\"The vote is over,\" he said.";
    assertThat(at(cast(text), text, "he said").name()).isEqualTo("Tom Keller");
  }

  @Test
  void whoIsNamedInAQuotationIsSeldomItsSpeaker() {
    String text =
        "Peter Brandt lost. Tom Keller was glad on Monday. "
            + "\"Nobody trusts Brandt, and Brandt knows it,\" he said.";
    assertThat(at(cast(text), text, "he said").name()).isEqualTo("Tom Keller");
  }

  @Test
  void aGivenNameBehindATitleMakesAPersonOfAPlace() {
    String text = "\"It is late,\" said Chief Chuck Jordan of Tulsa.";
    assertThat(at(cast(text), text, "Chief").name()).isEqualTo("Chuck Jordan");
  }

  @Test
  void unnamedOfficialsStayUnnamed() {
    String text = "He met nobody. Unnamed officials told the paper that it was over.";
    assertThat(at(cast(text), text, "Unnamed").name()).isEqualTo("Unnamed officials");
  }

  @Test
  void anAppositionDescribesTheNameBeforeIt() {
    String text = "Paul Okafor, the head of Nigeria's water agency, said the dam was safe.";
    Entity okafor = at(cast(text), text, "Paul");
    assertThat(okafor.description()).isEqualTo(Optional.of("the head of Nigeria's water agency"));
    assertThat(at(cast(text), text, "the head")).isEqualTo(okafor);
  }

  @Test
  void anOfficeBeforeTheNameIsItsDescriptionAndNoPartOfIt() {
    String text = "Secretary of State Margaret Doyle left Geneva on Friday.";
    Cast cast = cast(text);
    assertThat(cast.entities())
        .anySatisfy(
            entity -> {
              assertThat(entity.name()).isEqualTo("Margaret Doyle");
              assertThat(entity.description()).contains("Secretary of State");
            });
  }

  @Test
  void theNamesOfOneCountryAreOneEntity() {
    String text = "The United States sent aid. Later the U.S. sent more, and Kenya thanked it.";
    Cast cast = cast(text);
    assertThat(at(cast, text, "United")).isEqualTo(at(cast, text, "U.S."));
  }

  @Test
  void daysAndMonthsAreNobody() {
    Cast cast = cast("It rained on Monday, and in October nobody came.");
    assertThat(cast.entities()).extracting(Entity::name).doesNotContain("Monday", "October");
  }

  @Test
  void twoPersonsJoinedByAndAreTwo() {
    String text = "Helen Marsh and Robert Quill spoke in Boston. Marsh and Quill agreed.";
    assertThat(cast(text).entities())
        .extracting(Entity::name)
        .contains("Helen Marsh", "Robert Quill")
        .noneMatch(name -> name.contains(" and "));
  }

  @Test
  void noTextNoCast() {
    assertThat(cast(" \n ").mentions()).isEqualTo(List.of());
  }

  @Test
  void aVicePresidentIsNotThePresident() {
    String text =
        "President Maria Keller spoke in Denver. Vice President Tom Hadley stood beside her. "
            + "Rain fell. The president thanked the town.";
    Cast cast = cast(text);
    assertThat(at(cast, text, "The president thanked").name()).isEqualTo("Maria Keller");
  }

  @Test
  void aNicknameInsideANameCutsItNot() {
    String text = "The chemist William \"Bill\" Roe spoke in Oslo on Monday. Roe left. He slept.";
    assertThat(at(cast(text), text, "Roe left").name()).isEqualTo("William \"Bill\" Roe");
    String curly = "Retired Gen. Charles “Chuck” Bakker was late. Bakker had walked.";
    assertThat(at(cast(curly), curly, "Bakker had").name()).isEqualTo("Charles “Chuck” Bakker");
    String round = "Ann (Annie) Lindqvist leads the firm. Lindqvist was late.";
    assertThat(at(cast(round), round, "Lindqvist was").name()).isEqualTo("Ann (Annie) Lindqvist");
  }

  @Test
  void oneWithANicknameIsCalledByItToo() {
    String text = "William \"Bill\" Tandberg spoke on Monday. Later Bill Tandberg went home.";
    assertThat(at(cast(text), text, "Bill Tandberg went").name())
        .isEqualTo("William \"Bill\" Tandberg");
  }

  @Test
  void whatIsSaidBetweenTwoNamesIsNoNickname() {
    String text = "Peter Brandt said \"Never\" Tuesday. Ann (Oslo) Roe.";
    assertThat(at(cast(text), text, "Peter Brandt").name()).isEqualTo("Peter Brandt");
  }

  @Test
  void aMachineIsNobody() {
    String text = "Trey Hale asked about the email server. The server was old. He said so.";
    assertThat(at(cast(text), text, "He said").name()).isEqualTo("Trey Hale");
  }

  @Test
  void aPeoplesNameBeforeASurnameThatSpeaksIsAFirstName() {
    String text = "Freddy Ortega was there. German Ortega said it was bad. The German mayor left.";
    assertThat(at(cast(text), text, "German Ortega").name()).isEqualTo("German Ortega");
    String other = "Petra Ortega was there. Later, said Paris Ortega, it was bad.";
    assertThat(at(cast(other), other, "Paris Ortega").name()).isEqualTo("Paris Ortega");
  }

  @Test
  void thePresidentIsOfACountryRatherThanOfABody() {
    String text =
        "President Maria Lopez of Peru met Jim Carter, president of the World Bank, in Lima. "
            + "The president said the loan was agreed.";
    assertThat(at(cast(text), text, "The president").name()).isEqualTo("Maria Lopez");
  }

  @Test
  void thePresidentOfABodyIsMeantWhereThereIsNoOther() {
    String text = "World Bank President Jim Carter came. The president said the loan was agreed.";
    assertThat(at(cast(text), text, "The president").name()).isEqualTo("Jim Carter");
  }

  @Test
  void aWordBesideANameInAHeadlineIsNoPartOfIt() {
    String text = "Derelict Olsen Must Go Now\n\nHanna Olsen spoke in Oslo. Olsen was angry.";
    Cast cast = cast(text);
    assertThat(at(cast, text, "Olsen was").name()).isEqualTo("Hanna Olsen");
    assertThat(cast.entities()).noneMatch(entity -> entity.name().contains("Derelict"));
  }

  @Test
  void whoIsJoinedToHisOwnIsMeant() {
    String text =
        "Tom Keller asked for mail from the former mayor and her staff. He argued it was lost.";
    assertThat(at(cast(text), text, "He argued").name()).isEqualTo("Tom Keller");
  }

  @Test
  void anOfficeWithoutANameIsNoName() {
    String text = "Trey Hale wants papers from the former Secretary of State and her staff.";
    assertThat(cast(text).mentions())
        .noneMatch(m -> m.form() == Form.NAME && m.span().of(text).contains("Secretary"));
  }

  @Test
  void aDayBehindANameIsNoPartOfIt() {
    String text = "OSLO - President Anna Poe Monday vowed to rebuild the bridge.";
    assertThat(at(cast(text), text, "President").name()).isEqualTo("Anna Poe");
  }

  @Test
  void aPronounMayComeBeforeItsName() {
    String text =
        "Anders Holt sells boats. Although he was content, Mr. Lund said prices were too low.";
    assertThat(at(cast(text), text, "he was").name()).isEqualTo("Lund");
  }

  @Test
  void aTitleTellsWhichOfTwoNamesakesIsMeant() {
    String text =
        "Judge Ida Poe heard the case against Max Poe, a baker. Poe had sold the bread. On Friday"
            + " Judge Poe freed him.";
    Cast cast = cast(text);
    assertThat(at(cast, text, "Judge Poe freed").name()).isEqualTo("Ida Poe");
  }

  @Test
  void oneNamedInFullTakesTheSurnameOverFromOneLongNotSpokenOf() {
    String text =
        "Max Poe bakes bread. Poe opens at six. "
            + "It rained all week in the valley. ".repeat(10)
            + "Ida Poe sells boats in Bergen. The season was short. Poe said that it was late.";
    Cast cast = cast(text);
    assertThat(at(cast, text, "Poe said").name()).isEqualTo("Max Poe");
    String next = text.replace("The season was short. ", "");
    assertThat(at(cast(next), next, "Poe said").name()).isEqualTo("Ida Poe");
  }

  @Test
  void hisSisterIsNotHe() {
    String text = "Max Poe fell on Friday. His sister, Ida Poe, told us she was sorry.";
    assertThat(at(cast(text), text, "she was").name()).isEqualTo("Ida Poe");
    assertThat(at(cast(text), text, "Max").name()).isEqualTo("Max Poe");
  }

  @Test
  void aClauseRightBehindSomebodyGoesOnAboutHer() {
    String text =
        "Ann Roe was there. Roe wept. Max Poe hit his sister after she took his guitar away.";
    assertThat(at(cast(text), text, "she took").name()).isEqualTo("his sister");
  }

  @Test
  void aGivenNameThatNoListKnowsBelongsToTheName() {
    String text = "He died at noon, said prison spokesman Al Quintero. Quintero gave no cause.";
    assertThat(at(cast(text), text, "Quintero gave").name()).isEqualTo("Al Quintero");
  }

  @Test
  void aSurnameThatIsAnOfficeBelongsToItsGivenName() {
    String text = "\"We lost,\" team president Billy King said. King left the room.";
    assertThat(at(cast(text), text, "King left").name()).isEqualTo("Billy King");
  }

  @Test
  void whatAPersonIsBeforeHisNameIsNoPartOfItWhereASentenceBegins() {
    String text = "The film is late. Screenwriter Aaron Keller said he was still writing.";
    assertThat(cast(text).entities()).extracting(Entity::name).contains("Aaron Keller");
  }

  @Test
  void aRareGivenNameBehindANounForAPersonBelongsToTheSurname() {
    String text = "Nobody was hurt, analyst Yakoub Mustafa told the paper on Monday.";
    assertThat(cast(text).entities()).extracting(Entity::name).contains("Yakoub Mustafa");
  }
}
