package org.iltizam.shared;

import java.util.Locale;

/** The three languages of the interface and of contents. Arabic comes first. */
public enum Language {
    AR("ar", "MA", true),
    FR("fr", "MA", false),
    EN("en", "GB", false);

    private final Locale locale;
    private final boolean rightToLeft;

    Language(String code, String country, boolean rightToLeft) {
        // the country decides digits and month names: never the bare language
        this.locale = new Locale.Builder().setLanguage(code).setRegion(country).build();
        this.rightToLeft = rightToLeft;
    }

    /** The two-letter code used in addresses, columns and the {@code lang} attribute. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    public static Language of(Locale locale) {
        return of(locale.getLanguage());
    }

    /** The language of that code; Arabic for anything unknown. */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return language;
            }
        }
        return AR;
    }
}
