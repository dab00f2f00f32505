package vn.tiendo.plan;

/** Untrusted Markdown on a page; the renderer turns it into safe HTML. */
public record Markdown(String source) {}
