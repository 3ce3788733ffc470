package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutletNameTest {

  private static boolean isSame(String one, String other) {
    return new OutletName(one).isSame(new OutletName(other));
  }

  @Test
  void anAgencyIsKnownByItsLetters() {
    assertThat(isSame("AP", "The Associated Press")).isTrue();
    assertThat(isSame("Agence France-Presse", "AFP")).isTrue();
  }

  @Test
  void articlesCaseAndSuffixesDoNotMatter() {
    assertThat(isSame("the Oslo Tribune", "OSLO  TRIBUNE")).isTrue();
    assertThat(isSame("tribune.com", "Tribune")).isTrue();
  }

  @Test
  void otherOutletsAreOthers() {
    assertThat(isSame("AP", "AFP")).isFalse();
  }
}
