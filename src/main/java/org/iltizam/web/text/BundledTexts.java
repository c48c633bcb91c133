package org.iltizam.web.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.iltizam.shared.Language;
import org.iltizam.web.Messages;
import org.iltizam.web.TextsByLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All texts of the interface, for our pages and for the framework's own messages. */
@Component("messageSource")
class BundledTexts implements TextsByLanguage, MessageSource {

    private final Map<Language, Messages> messages = new EnumMap<>(Language.class);

    BundledTexts(ResourcePatternResolver resources, @Value("${iltizam.texts.strict:false}") boolean strict) {
        Bundles.read(resources)
                .forEach((language, texts) -> messages.put(language, new IcuMessages(language, texts, strict)));
    }

    @Override
    public Messages in(Language language) {
        return Objects.requireNonNull(messages.get(language));
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] args, @Nullable String otherwise, Locale locale) {
        Messages texts = in(Language.of(locale));
        return texts.has(code) ? texts.get(code, args == null ? new Object[0] : args) : otherwise;
    }

    @Override
    public String getMessage(String code, Object @Nullable [] args, Locale locale) {
        String text = getMessage(code, args, null, locale);
        if (text == null) {
            throw new NoSuchMessageException(code, locale);
        }
        return text;
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, Locale locale) {
        String[] codes = resolvable.getCodes() == null ? new String[0] : resolvable.getCodes();
        for (String code : codes) {
            String text = getMessage(code, resolvable.getArguments(), null, locale);
            if (text != null) {
                return text;
            }
        }
        if (resolvable.getDefaultMessage() != null) {
            return resolvable.getDefaultMessage();
        }
        throw new NoSuchMessageException(codes.length == 0 ? "" : codes[codes.length - 1], locale);
    }
}
