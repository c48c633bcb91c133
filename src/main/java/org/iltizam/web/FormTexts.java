package org.iltizam.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the form page says in the browser: messages of the form library and of the draft. */
public final class FormTexts {

    private static final List<String> KEYS = List.of(
            "addNew",
            "add.themes",
            "add.actionItems",
            "add.ideas",
            "add.comments",
            "add.activities",
            "add.amendments",
            "add.answers",
            "allSelected",
            "sortRemove",
            "sortAscending",
            "sortDescending",
            "collapse",
            "dateAndTime",
            "datePattern",
            "decrement",
            "increment",
            "documentMissing",
            "downloadFile",
            "downloadFailed",
            "expandAll",
            "externalFailed",
            "required",
            "email",
            "phone",
            "maxLength",
            "minLength",
            "max",
            "min",
            "maxNotNumber",
            "minNotNumber",
            "pattern",
            "nearest",
            "integer",
            "oneDecimal",
            "decimals",
            "notNumber",
            "nextPage",
            "previousPage",
            "pageOf",
            "noContent",
            "nothing",
            "noResults",
            "noOptions",
            "noFiles",
            "filesSelected",
            "removeItem",
            "removeTag",
            "search",
            "choose",
            "skipToSearch",
            "saving",
            "saved",
            "notSaved",
            "lastSaved",
            "tooLong",
            "kept",
            "gone",
            "signedOut",
            "signInAgain",
            "leftBehind",
            "restore",
            "discard",
            "conflict",
            "conflictOwn",
            "otherWindow",
            "mine",
            "theirs",
            "yes",
            "no",
            "pair",
            "keepMine",
            "takeTheirs",
            "errorsTitle",
            "formFailed",
            "poweredBy");

    private FormTexts() {}

    /** The content of the page's {@code form-messages}. */
    public static Map<String, String> in(Messages messages) {
        Map<String, String> texts = new LinkedHashMap<>();
        KEYS.forEach(key -> texts.put(key, messages.get("formjs." + key)));
        return texts;
    }
}
