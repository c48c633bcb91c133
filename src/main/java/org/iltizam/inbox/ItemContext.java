package org.iltizam.inbox;

import org.iltizam.people.Person;
import org.iltizam.web.Page;
import org.iltizam.workflow.WorkItem;

/** What stands beside a form, so that it can be answered without looking anywhere else. */
interface ItemContext {

    boolean knows(WorkItem item);

    WorkItemView.Context of(WorkItem item, Person reader, Page page);
}
