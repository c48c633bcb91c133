package org.iltizam.shared;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.function.Function;

/** The order in which readers of a language look for names (CLDR), "10" after "9". */
public final class Alphabet {

    private Alphabet() {}

    public static Comparator<String> of(Language language) {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(language.locale());
        collator.setNumericCollation(true);
        return collator::compare;
    }

    /** By the names as they are shown to readers of that language. */
    public static <T> Comparator<T> by(Function<T, LocalizedText> name, Language language) {
        return Comparator.comparing(one -> name.apply(one).shownIn(language).text(), of(language));
    }
}
