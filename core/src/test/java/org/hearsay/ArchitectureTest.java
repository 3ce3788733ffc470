package org.hearsay;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions of ARCHITECTURE.md. */
@AnalyzeClasses(packages = "org.hearsay", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule dataFlowsOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .optionalLayer("text")
          .definedBy("org.hearsay.text..")
          .optionalLayer("sequence")
          .definedBy("org.hearsay.sequence..")
          .optionalLayer("lexicon")
          .definedBy("org.hearsay.lexicon..")
          .optionalLayer("report")
          .definedBy("org.hearsay.report..")
          .optionalLayer("mention")
          .definedBy("org.hearsay.mention..")
          .optionalLayer("attribution")
          .definedBy("org.hearsay.attribution..")
          .optionalLayer("quantity")
          .definedBy("org.hearsay.quantity..")
          .optionalLayer("time")
          .definedBy("org.hearsay.time..")
          .optionalLayer("reading")
          .definedBy("org.hearsay.reading..")
          .optionalLayer("story")
          .definedBy("org.hearsay.story..")
          .optionalLayer("source")
          .definedBy("org.hearsay.source..")
          .optionalLayer("statement")
          .definedBy("org.hearsay.statement..")
          .optionalLayer("compare")
          .definedBy("org.hearsay.compare..")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("sequence")
          .mayOnlyAccessLayers("text")
          .whereLayer("lexicon")
          .mayOnlyAccessLayers("text")
          .whereLayer("report")
          .mayOnlyAccessLayers("text")
          .whereLayer("mention")
          .mayOnlyAccessLayers("text", "report", "sequence")
          .whereLayer("attribution")
          .mayOnlyAccessLayers("text", "report", "sequence")
          .whereLayer("quantity")
          .mayOnlyAccessLayers("text", "report")
          .whereLayer("time")
          .mayOnlyAccessLayers("text", "report")
          .whereLayer("reading")
          .mayOnlyAccessLayers("text", "report", "mention", "attribution", "quantity", "time")
          .whereLayer("story")
          .mayOnlyAccessLayers(
              "text", "report", "mention", "attribution", "quantity", "time", "reading")
          .whereLayer("source")
          .mayOnlyAccessLayers("text", "report", "mention", "attribution", "reading")
          .whereLayer("statement")
          .mayOnlyAccessLayers(
              "text",
              "lexicon",
              "report",
              "mention",
              "attribution",
              "quantity",
              "time",
              "reading",
              "source")
          .whereLayer("compare")
          .mayOnlyAccessLayers(
              "text",
              "lexicon",
              "report",
              "mention",
              "attribution",
              "quantity",
              "time",
              "reading",
              "story",
              "source",
              "statement");

  @ArchTest
  static final ArchRule packagesFormNoCircle =
      slices().matching("org.hearsay.(*)..").should().beFreeOfCycles();
}
