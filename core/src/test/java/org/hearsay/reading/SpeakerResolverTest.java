package org.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionKind;
import org.hearsay.attribution.CueClass;
import org.hearsay.mention.CastFinder;
import org.hearsay.report.Layout;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class SpeakerResolverTest {

  private final SpeakerResolver resolver = new SpeakerResolver();

  /** Names of the speakers of an attribution whose source is the last place of those words. */
  private List<String> speakers(String text, String... source) {
    Layout layout = new LayoutReader().read(Report.of("r", text));
    List<Span> spans = new ArrayList<>();
    Arrays.stream(source)
        .forEach(
            words -> {
              int start = text.lastIndexOf(words);
              spans.add(new Span(start, start + words.length()));
            });
    Attribution attribution =
        new Attribution(
            spans,
            List.of(),
            List.of(new Span(text.length() - 1, text.length())),
            List.of(),
            AttributionKind.INDIRECT,
            CueClass.SAY,
            OptionalInt.empty(),
            OptionalInt.empty(),
            1);
    Speakers resolved =
        resolver.resolve(List.of(attribution), new CastFinder().find(layout), layout);
    Attribution known = resolved.attributions().get(0);
    List<Integer> joint = new JointSources(layout.text(), resolved.cast()).of(known);
    List<Integer> speakers = joint.isEmpty() ? known.speaker().stream().boxed().toList() : joint;
    return speakers.stream().map(entity -> resolved.cast().entities().get(entity).name()).toList();
  }

  @Test
  void aBodyIsNotTheCountryThatItBelongsTo() {
    String text = "Reports differ. Norway's defence ministry said the ship had left.";
    assertThat(speakers(text, "Norway's defence ministry"))
        .containsExactly("Norway's defence ministry");
  }

  @Test
  void oneWhoIsDescribedIsNotWhereHeWorks() {
    String text = "Nina Sandoval, a professor at Lisbon University, said the ice was thin.";
    assertThat(speakers(text, "Nina Sandoval, a professor at Lisbon University,"))
        .containsExactly("Nina Sandoval");
  }

  @Test
  void aJointSourceHasSeveralSpeakers() {
    String text = "Both Nairobi and Kampala denied the report on Sunday.";
    assertThat(speakers(text, "Both Nairobi and Kampala")).containsExactly("Nairobi", "Kampala");
  }

  @Test
  void bothMeansTheTwoNamedBefore() {
    String text = "Karen Wirth and Paul Brandt met in Vienna on Monday. Both said it went well.";
    assertThat(speakers(text, "Both")).containsExactly("Karen Wirth", "Paul Brandt");
  }

  @Test
  void whoMeansThePersonsFurtherBack() {
    String text = "She took calls from listeners to her morning programme who said they liked it.";
    assertThat(speakers(text, "who")).containsExactly("listeners");
  }

  @Test
  void whatNoMentionStandsForBecomesASourceOfItsOwn() {
    String text = "Meanwhile satellite images suggested that the bridge was gone.";
    assertThat(speakers(text, "satellite images")).containsExactly("satellite images");
  }

  @Test
  void aPronounSpeaksForWhomItMeans() {
    String text = "Colonel Victor Hale arrived on Monday. He said that the road was open.";
    assertThat(speakers(text, "He")).containsExactly("Victor Hale");
  }

  @Test
  void withoutASourceThereIsNoSpeaker() {
    assertThat(speakers("It was reported that the road was open.")).isEmpty();
  }

  @Test
  void anAdviserIsNotWhomHeAdvises() {
    String text = "Two aides to president Victor Hale said that the road was open.";
    assertThat(speakers(text, "Two aides to president Victor Hale")).doesNotContain("Victor Hale");
  }

  @Test
  void theOfficerOfABodySpeaksAndNotTheBody() {
    String text = "University of Oslo president Ingrid Dahl said that the hall was open.";
    assertThat(speakers(text, "University of Oslo president Ingrid Dahl"))
        .containsExactly("Ingrid Dahl");
  }

  @Test
  void theyAreThoseWhoSpokeBefore() {
    String text = "Residents of the valley said the bridge was old. They said that it shook.";
    assertThat(speakersAfter("Residents of the valley", text, "They"))
        .containsExactly("Residents of the valley");
  }

  @Test
  void theyAreTheSubjectBeforeAndNotABodyBesideIt() {
    String text = "Harbour pilots have left the Lisbon Port Authority. They said that pay was low.";
    assertThat(speakers(text, "They")).containsExactly("pilots");
  }

  @Test
  void theyAreTwoWhoWereJoined() {
    String text = "Karen Wirth and Paul Brandt met the mayor. They said that it went well.";
    assertThat(speakers(text, "They")).containsAnyOf("Karen Wirth", "Paul Brandt");
  }

  @Test
  void theyBehindOnePersonAreUnknown() {
    String text = "Victor Hale came home from Ghent on Monday. They said that it went well.";
    assertThat(speakers(text, "They")).isEmpty();
  }

  @Test
  void itIsTheBodyThatTheSentenceBeforeIsAbout() {
    String text =
        "The letter criticises Norway's defence ministry. It says that the ship was lost.";
    assertThat(speakers(text, "It")).containsExactly("The letter");
  }

  @Test
  void itBehindAPersonIsUnknown() {
    String text = "Victor Hale praised the Oslo Harbour Board. It said that the ship was lost.";
    assertThat(speakers(text, "It")).isEmpty();
  }

  @Test
  void whoIsNotThePlaceWherePeopleAre() {
    String text = "That may please fishermen on Harris Island, who said that the sea was empty.";
    assertThat(speakers(text, "who")).containsExactly("fishermen");
  }

  @Test
  void whoIsTheNounBeforeItAndNotSomebodyNamedFurtherBack() {
    String text = "Victor Hale defended not paying an architect who said that the house was new.";
    assertThat(speakers(text, "who")).containsExactly("an architect");
  }

  @Test
  void anAmountSpeaksForWhatItCounts() {
    String text = "A handful of beekeepers said that the winter was mild.";
    assertThat(speakers(text, "A handful of beekeepers").get(0)).endsWith("beekeepers");
  }

  @Test
  void aNameBehindTheOfficeIsWhoSpeaks() {
    String text = "Prices rose, said the brewery's chief executive, Mara Lindholm.";
    assertThat(speakers(text, "the brewery's chief executive, Mara Lindholm"))
        .containsExactly("Mara Lindholm");
  }

  @Test
  void manyWhoAreNotNamedAreASource() {
    assertThat(speakers("Many believe that the road is open.", "Many")).containsExactly("Many");
  }

  @Test
  void aCityThatSpeaksHasItsName() {
    String text = "The city of Tampere said that the trams were late.";
    assertThat(speakers(text, "The city of Tampere")).containsExactly("The city of Tampere");
  }

  @Test
  void theQuestionMarkOfAnInterviewIsNobody() {
    String text = "Q: When did you leave the island? We left it in May.";
    assertThat(speakers(text, "Q")).isEmpty();
  }

  @Test
  void anAttorneyGeneralIsOneOffice() {
    String text = "The Idaho attorney general said that the fund was closed.";
    assertThat(speakers(text, "The Idaho attorney general"))
        .containsExactly("The Idaho attorney general");
  }

  /** Of a source in a report in which another one spoke before it. */
  private List<String> speakersAfter(String first, String text, String source) {
    Layout layout = new LayoutReader().read(Report.of("r", text));
    Attribution before = attribution(List.of(span(text, first)), span(text, "the bridge was old"));
    Attribution after = attribution(List.of(span(text, source)), span(text, "it shook"));
    Speakers resolved =
        resolver.resolve(List.of(before, after), new CastFinder().find(layout), layout);
    return resolved.attributions().get(1).speaker().stream()
        .mapToObj(entity -> resolved.cast().entities().get(entity).name())
        .toList();
  }

  @Test
  void aQuotationOfNobodyIsOfThePersonWhoSpokeDirectlyBefore() {
    String text = "Victor Hale said it was late. \"The road is open.\" The bus left.";
    assertThat(speakerOfQuotation(text)).containsExactly("Victor Hale");
  }

  @Test
  void aQuotationFurtherOnIsOfNobody() {
    String text = "Victor Hale said it was late. The bus left. \"The road is open.\"";
    assertThat(speakerOfQuotation(text)).isEmpty();
  }

  @Test
  void bothCandidatesAreTheTwoNamedBefore() {
    String text = "Hanna Olsen and Peter Krag met in Oslo. Both candidates said taxes must fall.";
    assertThat(speakers(text, "Both candidates")).containsExactly("Hanna Olsen", "Peter Krag");
  }

  @Test
  void bothCandidatesOfWhomNobodyIsNamedAreThePhrase() {
    String text = "There was a debate in Oslo. Both candidates said taxes must fall.";
    assertThat(speakers(text, "Both candidates")).containsExactly("Both candidates");
  }

  @Test
  void anAdjectiveBeforeAGroupMakesAnother() {
    String text = "It was late. Local Republicans denied that.";
    assertThat(speakers(text, "Local Republicans")).containsExactly("Local Republicans");
  }

  @Test
  void anAdjectiveThatOpensASentenceIsPartOfTheGroup() {
    String text = "It was late. Conservative Christians say the law goes too far.";
    assertThat(speakers(text, "Conservative Christians"))
        .containsExactly("Conservative Christians");
  }

  @Test
  void theAuthorInTheBylineSaysI() {
    String text = "By Dana Whitlock\n\nThe street was quiet on Monday. I think it has changed.";
    assertThat(speakers(text, "I")).containsExactly("Dana Whitlock");
  }

  @Test
  void whoSaysIIsUnknownWithoutAByline() {
    String text = "The street was quiet when Dana Whitlock came. I think it has changed.";
    assertThat(speakers(text, "I")).isEmpty();
  }

  @Test
  void theAuthorIsNotWhoSaysIWithinAQuotation() {
    String text =
        "By Dana Whitlock\n\nThe street was quiet. A sign read: \"I think it has changed.\"";
    assertThat(speakers(text, "I")).isEmpty();
  }

  @Test
  void answersAreOfTheOneWhomTheInterviewIsWith() {
    String text =
        """
        Mara Lind talks about her new book. Her brother is Tom Lind.

        Q: Why did you write it?

        A: People are tired.

        Q: Are they?

        A: They told me so.""";
    assertThat(speakers(text, "A")).containsExactly("Mara Lind");
  }

  @Test
  void answersOfOneOfTwoAreOfNobody() {
    String text =
        "Mara Lind and Tom Berg talk about fish.\n\nQ: Why?\n\nA: People are tired.\n\n"
            + "Q: Are they?\n\nA: They told me so.";
    assertThat(speakers(text, "A")).isEmpty();
  }

  @Test
  void aSurnameInCapitalsHeadsATurn() {
    String text = "Mara Lind spoke to the radio.\n\nHOST: Why?\n\nLIND: People are tired.";
    assertThat(speakers(text, "LIND")).containsExactly("Mara Lind");
  }

  @Test
  void aQuotationThatAColonAnnouncesIsOfTheSubjectBefore() {
    String text = "Victor Hale said it was late. He added:\n\n\"The road is open.\"";
    assertThat(speakerOfQuotation(text)).containsExactly("Victor Hale");
  }

  /** Of a quotation without a source after "Victor Hale said it was late". */
  private List<String> speakerOfQuotation(String text) {
    Layout layout = new LayoutReader().read(Report.of("r", text));
    Attribution said = attribution(List.of(span(text, "Victor Hale")), span(text, "it was late"));
    Attribution quotation = attribution(List.of(), span(text, "\"The road is open.\""));
    Speakers resolved =
        resolver.resolve(List.of(said, quotation), new CastFinder().find(layout), layout);
    return resolved.attributions().get(1).speaker().stream()
        .mapToObj(entity -> resolved.cast().entities().get(entity).name())
        .toList();
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Attribution attribution(List<Span> source, Span content) {
    return new Attribution(
        source,
        List.of(),
        List.of(content),
        List.of(),
        source.isEmpty() ? AttributionKind.DIRECT : AttributionKind.INDIRECT,
        CueClass.SAY,
        OptionalInt.empty(),
        OptionalInt.empty(),
        1);
  }

  @Test
  void theDayIsNoPartOfTheSource() {
    String text = "It rained. One tall official Monday described the bridge as lost.";
    assertThat(speakers(text, "One tall official Monday")).containsExactly("One tall official");
  }

  @Test
  void whatAPrepositionTiesToTheClauseBeforeDoesNotSpeak() {
    String text = "More ships are coming from Chile and some officials say it is too late.";
    assertThat(speakers(text, "Chile and some officials")).containsExactly("some officials");
  }

  @Test
  void aRelativeClauseSpeaksForTheNameBeforeIt() {
    String text = "Dray Corp., which owns two mines, reported a loss for the year.";
    assertThat(speakers(text, "which owns two mines")).containsExactly("Dray Corp.");
  }

  @Test
  void aTitleOfTwoMenBelongsToNeithersName() {
    String text = "Owen Hale met Martin Dorn. Messrs. Hale and Dorn said they would sell the firm.";
    assertThat(speakers(text, "Messrs. Hale and Dorn")).containsExactly("Owen Hale", "Martin Dorn");
  }

  @Test
  void aPaperSpeaksForWhoeverIssuedIt() {
    String text = "Reports from the harbour police say that the quay is closed.";
    assertThat(speakers(text, "Reports from the harbour police"))
        .containsExactly("the harbour police");
    String study = "A study released on Monday by the Norwegian Polar Institute found less ice.";
    assertThat(speakers(study, "A study released on Monday by the Norwegian Polar Institute"))
        .containsAnyOf("Norwegian Polar Institute", "the Norwegian Polar Institute");
  }

  @Test
  void aPaperSpeaksForWhoseItIs() {
    String text = "Nina Sandoval wrote to the board. Sandoval's letter says that the dam leaks.";
    assertThat(speakers(text, "Sandoval's letter")).containsExactly("Nina Sandoval");
    assertThat(speakers(text.replace("Sandoval's letter", "Her letter"), "Her letter"))
        .containsExactly("Nina Sandoval");
  }

  @Test
  void aPaperThatNobodyIsSaidToHaveIssuedSpeaksForItself() {
    String text = "Reports of looters in the port said that the quay was closed.";
    assertThat(speakers(text, "Reports of looters in the port")).containsExactly("Reports");
    String friday = "Ships came. Friday's statement said that the quay was closed.";
    assertThat(speakers(friday, "Friday's statement")).containsExactly("Friday's statement");
  }

  @Test
  void aPaperOfTwoSpeaksForBoth() {
    String text = "Statements by Oslo and Rome said that the ship was safe.";
    assertThat(speakers(text, "Statements by Oslo and Rome")).containsExactly("Oslo", "Rome");
  }

  @Test
  void aNationalityByItselfIsItsCountrysSide() {
    String text = "Norway sent ships. Danish claims that a boat sank were wrong.";
    assertThat(speakers(text, "Danish")).containsExactly("Danish");
    String norwegian = "Norway sent ships. Norwegian claims that a boat sank were wrong.";
    assertThat(speakers(norwegian, "Norwegian")).containsExactly("Norway");
    String the = "Norway sent ships on Monday. The Norwegians said that a boat had sunk.";
    assertThat(speakers(the, "The Norwegians")).containsExactly("Norway");
  }

  @Test
  void somePeopleOfACountryAreNotItsSide() {
    String text = "Norway sent ships on Monday. Norwegians say that they fear the winter.";
    assertThat(speakers(text, "Norwegians")).containsExactly("Norwegians");
  }

  @Test
  void whoBelongsToSomebodyIsNotHim() {
    String text = "Elian Prado is seven. Elian's newly hired lawyers said that he was well.";
    assertThat(speakers(text, "Elian's newly hired lawyers")).doesNotContain("Elian Prado");
  }

  @Test
  void twoAreCreditedBehindAccordingTo() {
    String text = "The road is open, according to Nairobi and Kampala.";
    assertThat(speakers(text, "Nairobi and Kampala")).containsExactly("Nairobi", "Kampala");
  }

  @Test
  void whichStandsForTheDocumentBeforeIt() {
    String text = "He was freed, according to a ledger and a letter, which says that he paid.";
    assertThat(speakers(text, "which")).containsExactly("a letter");
  }

  @Test
  void aNameThatEndsASourceSpeaksWhateverElseWasTakenIntoIt() {
    String text = "The call came from someone at the inn, safety director Nina Sandoval said.";
    assertThat(speakers(text, "someone at the inn, safety director Nina Sandoval"))
        .containsExactly("Nina Sandoval");
  }

  @Test
  void whoeverSaysTheEndOfAQuotationSaysItsBeginning() {
    String text = "\"We are on the roof.\nIt is cold, \" harbour master Nina Sandoval said.";
    Layout layout = new LayoutReader().read(Report.of("r", text));
    Attribution beginning =
        new Attribution(
            List.of(),
            List.of(),
            List.of(new Span(0, text.indexOf('\n'))),
            List.of(),
            AttributionKind.DIRECT,
            CueClass.SAY,
            OptionalInt.empty(),
            OptionalInt.empty(),
            1);
    Attribution end = attribution(List.of(span(text, "Nina Sandoval")), span(text, "It is cold, "));
    Speakers resolved =
        resolver.resolve(List.of(beginning, end), new CastFinder().find(layout), layout);
    assertThat(resolved.attributions().get(0).speaker())
        .isEqualTo(resolved.attributions().get(1).speaker())
        .isPresent();
  }
}
