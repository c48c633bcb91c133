package org.iltizam.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iltizam.web.Difference.Kind;
import org.iltizam.web.Difference.Part;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void aChangedWordIsShownInItsSentence() {
        assertThat(Difference.between("", "ننشر الميزانية كل سنة", "ننشر الميزانية كل شهر")
                        .parts())
                .containsExactly(
                        new Part(Kind.SAME, "ننشر الميزانية كل "),
                        new Part(Kind.DELETED, "سنة"),
                        new Part(Kind.INSERTED, "شهر"));
    }

    @Test
    void aWordIsFoundInALongTextThatIsOtherwiseTheSame() {
        String longText = words("same", 10_000);

        assertThat(Difference.between("", longText + "once" + longText, longText + "twice" + longText)
                        .parts())
                .extracting(Part::kind)
                .containsExactly(Kind.SAME, Kind.DELETED, Kind.INSERTED, Kind.SAME);
    }

    /** Comparing thirty thousand words with as many others would take a processor minutes. */
    @Test
    void textsWithTooMuchApartAreComparedBySentences() {
        String before = "A first sentence. " + words("old", Difference.MOST_APART) + ". The end.";
        String after = "A new first sentence. " + words("new", Difference.MOST_APART) + ". The end.";

        assertThat(Difference.between("", before, after).parts())
                .containsExactly(
                        new Part(Kind.DELETED, before.replace(" The end.", "")),
                        new Part(Kind.INSERTED, after.replace(" The end.", "")),
                        new Part(Kind.SAME, " The end."));
    }

    @Test
    void whereSentencesAreTooManyAsWellOneTextStandsInPlaceOfTheOther() {
        String before = "a. ".repeat(Difference.MOST_APART);
        String after = "b. ".repeat(Difference.MOST_APART);

        assertThat(Difference.between("", before, after).parts())
                .containsExactly(new Part(Kind.DELETED, before), new Part(Kind.INSERTED, after));
    }

    @Test
    void textsThatAreTheSameHaveNotChanged() {
        assertThat(Difference.between("", "", "").changed()).isFalse();
        assertThat(Difference.between("", "نص", "نص").changed()).isFalse();
        assertThat(Difference.between("", "", "نص").changed()).isTrue();
    }

    private static String words(String word, int number) {
        return IntStream.range(0, number).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }
}
