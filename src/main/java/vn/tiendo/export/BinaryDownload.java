package vn.tiendo.export;

import vn.tiendo.folder.FileContent;
import vn.tiendo.view.SitePath;

/** A file to download that is not text, written on request; always the same bytes. */
public record BinaryDownload(SitePath path, FileContent content) {}
