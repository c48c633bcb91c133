package org.iltizam.inbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iltizam.inbox.Drafts.Draft;
import org.iltizam.people.Person;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.WorkItemId;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Names;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemState;
import org.iltizam.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what is being typed, and says when, or who else is writing. */
@RestController
class DraftController {

    private final WorkItems items;
    private final Drafts drafts;
    private final KeepingDrafts keeping;
    private final ItemPages itemPages;
    private final Names names;
    private final Pages pages;
    private final CurrentPerson current;

    DraftController(
            WorkItems items,
            Drafts drafts,
            KeepingDrafts keeping,
            ItemPages itemPages,
            Names names,
            Pages pages,
            CurrentPerson current) {
        this.items = items;
        this.drafts = drafts;
        this.keeping = keeping;
        this.itemPages = itemPages;
        this.names = names;
        this.pages = pages;
        this.current = current;
    }

    record Typed(long revision, @Nullable Map<String, Object> data) {}

    @PutMapping("/work/{id}/draft")
    ResponseEntity<Map<String, Object>> save(
            @PathVariable String id, @RequestBody Typed typed, HttpServletRequest request) {
        WorkItem item = items.find(new WorkItemId(id)).orElse(null);
        Person person = current.get();
        if (item == null || item.state() != WorkItemState.OPEN || !items.mayAct(item, person)) {
            return ResponseEntity.status(HttpStatus.GONE).build();
        }
        Page page = pages.titled(request, "inbox.title");
        Map<String, Object> data = typed.data() == null ? Map.of() : typed.data();
        Draft before = drafts.find(item.id()).orElse(null);
        Outcome<Draft> saved = keeping.keep(item, data, typed.revision(), person.id());
        if (saved instanceof Outcome.Done<Draft> done) {
            return ResponseEntity.ok(answer(done.value(), before, person, page));
        }
        return drafts.find(item.id())
                .filter(theirs -> saved.refusals().contains(Refusal.of("draftMovedOn")))
                .map(theirs -> ResponseEntity.status(HttpStatus.CONFLICT).body(conflict(theirs, page)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.GONE).build());
    }

    private Map<String, Object> answer(Draft saved, @Nullable Draft before, Person person, Page page) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("revision", saved.revision());
        answer.put("savedAt", page.dates().time(saved.savedAt()));
        if (before != null && !before.savedBy().equals(person.id())) {
            answer.put("warning", itemPages.otherHand(before, page));
        }
        return answer;
    }

    private Map<String, Object> conflict(Draft theirs, Page page) {
        return Map.of(
                "by", names.of(theirs.savedBy(), page.messages()),
                "savedAt", page.dates().time(theirs.savedAt()),
                "revision", theirs.revision(),
                "data", theirs.data());
    }
}
