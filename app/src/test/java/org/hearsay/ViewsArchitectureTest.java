package org.hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The command line knows the views, never the other way round; no view knows another. */
@AnalyzeClasses(packages = "org.hearsay", importOptions = DoNotIncludeTests.class)
class ViewsArchitectureTest {

  @ArchTest
  static final ArchRule viewsDoNotKnowTheCommandLine =
      noClasses()
          .that()
          .resideInAPackage("org.hearsay.view..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.hearsay.cli..", "org.hearsay.ingest..", "java.nio.file..");

  @ArchTest
  static final ArchRule noViewKnowsAnother =
      slices().matching("org.hearsay.view.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule jsonIsWrittenInOnePlace =
      noClasses()
          .that()
          .resideInAnyPackage("org.hearsay.cli..", "org.hearsay.view.html..", "..terminal..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..");
}
