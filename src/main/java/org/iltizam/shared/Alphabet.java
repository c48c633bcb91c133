package org.iltizam.shared;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Comparator;

/** The order in which readers of a language look for names (CLDR), "10" after "9". */
public final class Alphabet {

    private Alphabet() {}

    public static Comparator<String> of(Language language) {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(language.locale());
        collator.setNumericCollation(true);
        return collator::compare;
    }

    /** Texts as they are shown to readers of that language. */
    public static Comparator<LocalizedText> ofTexts(Language language) {
        return Comparator.comparing(text -> text.shownIn(language).text(), of(language));
    }
}
