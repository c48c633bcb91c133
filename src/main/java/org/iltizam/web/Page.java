package org.iltizam.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.iltizam.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Everything the layout shows around the content of a page. Built by {@link Pages}, passed to every template as
 * {@code page}.
 *
 * @param path the address of this page without its language, so that the language switch keeps it
 * @param person the name of who is signed in, null for a visitor
 * @param ownPassword whether that is somebody who came in with a password, and can change it
 * @param wide work pages use the width of the window, reading pages keep a measure
 */
public record Page(
        String title,
        String path,
        @Nullable String person,
        boolean ownPassword,
        List<NavItem> nav,
        @Nullable Csrf csrf,
        @Nullable Banner banner,
        List<Flash> flashes,
        boolean wide,
        Messages messages,
        Dates dates,
        Assets assets) {

    /**
     * A part of the site.
     *
     * @param current whether the reader is there
     * @param seldom it stands behind "More", so that the daily parts fit on a phone
     */
    public record NavItem(String address, String key, boolean current, boolean seldom) {}

    public record Csrf(String header, String parameter, String token) {}

    /** A line above the page, such as the clock of the story, with an optional link. */
    public record Banner(
            String text,
            @Nullable String linkText,
            @Nullable String address) {}

    /** What has just happened, told once at the top of the next page. */
    public record Flash(Kind kind, String text) implements Serializable {

        public enum Kind {
            DONE,
            INFO,
            WARNING,
            REFUSED
        }

        public String style() {
            return switch (kind) {
                case DONE -> "done";
                case INFO -> "info";
                case WARNING -> "late";
                case REFUSED -> "overdue";
            };
        }

        public String icon() {
            return switch (kind) {
                case DONE -> "check";
                case INFO -> "info";
                case WARNING, REFUSED -> "alert";
            };
        }
    }

    public Language language() {
        return messages.language();
    }

    public String direction() {
        return language().direction();
    }

    public String text(String key, Object... args) {
        return messages.get(key, args);
    }

    public String day(Instant at) {
        return dates.day(at);
    }

    /** The parts that stand in the open; one alone is not hidden behind a word. */
    public List<NavItem> openNav() {
        return nav.stream().filter(item -> !folds() || !item.seldom()).toList();
    }

    /** The parts behind "More". */
    public List<NavItem> foldedNav() {
        return nav.stream().filter(item -> folds() && item.seldom()).toList();
    }

    private boolean folds() {
        return nav.stream().filter(NavItem::seldom).count() > 1;
    }

    public String asset(String name) {
        return assets.address(name);
    }

    /** This very page in another language. */
    public String addressIn(Language other) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + other.code();
    }

    /** The same page under a title that is known only once its language is. */
    public Page titled(String other) {
        return new Page(other, path, person, ownPassword, nav, csrf, banner, flashes, wide, messages, dates, assets);
    }

    public Page wideOne() {
        return new Page(title, path, person, ownPassword, nav, csrf, banner, flashes, true, messages, dates, assets);
    }
}
