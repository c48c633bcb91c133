package org.iltizam.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainWordsTest {

    @Test
    void whatStandsEverywhereIsNoWordHoweverItIsSpelt() {
        assertThat(PlainWords.of("إلى على أو الى علي هذه من ÉTÉ à côté")).containsExactly("ete", "cote");
    }

    @Test
    void spellingsOfOneWordAreOneWord() {
        assertThat(PlainWords.of("الميزانية ميزانيه ميزانيّة")).containsExactly("ميزانيه");
    }

    @Test
    void aWordThatBeginsLikeTheArticleIsTheSameBehindOne() {
        assertThat(PlainWords.of("التزام الالتزام وبالالتزام للالتزام")).containsExactly("تزام");
    }

    @Test
    void aNumberIsAWordHoweverShort() {
        assertThat(PlainWords.of("3 du 4G")).containsExactly("3", "4g");
    }
}
