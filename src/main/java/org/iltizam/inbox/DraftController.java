package org.iltizam.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Keeps what is being typed, and says when, or who else is writing. */
@RestController
class DraftController {

    private final WorkItems items;
    private final Drafts drafts;
    private final DraftTexts draftTexts;
    private final KeepingDrafts keeping;
    private final ItemPages itemPages;
    private final Names names;
    private final Pages pages;
    private final CurrentPerson current;
    private final ObjectMapper json;
    private final int largest;

    DraftController(
            WorkItems items,
            Drafts drafts,
            DraftTexts draftTexts,
            KeepingDrafts keeping,
            ItemPages itemPages,
            Names names,
            Pages pages,
            CurrentPerson current,
            ObjectMapper json,
            @Value("${server.tomcat.max-http-form-post-size}") DataSize largest) {
        this.items = items;
        this.drafts = drafts;
        this.draftTexts = draftTexts;
        this.keeping = keeping;
        this.itemPages = itemPages;
        this.names = names;
        this.pages = pages;
        this.current = current;
        this.json = json;
        this.largest = Math.toIntExact(largest.toBytes());
    }

    record Typed(long revision, @Nullable Map<String, Object> data) {}

    /** A draft may be as large as the answer it becomes. */
    @PutMapping(path = "/work/{id}/draft", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> save(@PathVariable String id, InputStream body, HttpServletRequest request)
            throws IOException {
        byte[] sent = body.readNBytes(largest + 1);
        if (sent.length > largest) {
            return ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE).build();
        }
        Typed typed = read(sent);
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
                .map(theirs -> ResponseEntity.status(HttpStatus.CONFLICT).body(conflict(item, theirs, person, page)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.GONE).build());
    }

    private Typed read(byte[] sent) throws IOException {
        try {
            Typed typed = json.readValue(sent, Typed.class);
            if (typed != null) {
                return typed;
            }
        } catch (JsonProcessingException e) {
            // no draft of ours
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    private Map<String, Object> answer(Draft saved, @Nullable Draft before, Person person, Page page) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("revision", saved.revision());
        answer.put("savedAt", draftTexts.saved(saved, page));
        if (before != null && !before.savedBy().equals(person.id())) {
            answer.put("warning", draftTexts.otherHand(before, page));
        }
        return answer;
    }

    private Map<String, Object> conflict(WorkItem item, Draft theirs, Person person, Page page) {
        return Map.of(
                "own", theirs.savedBy().equals(person.id()),
                "by", names.of(theirs.savedBy(), page.messages()),
                "savedAt", draftTexts.saved(theirs, page),
                "revision", theirs.revision(),
                "data", itemPages.resumed(item, theirs, page.messages()));
    }
}
