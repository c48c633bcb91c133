export {}
import "htmx.org"
